import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '../../build/editor/places.mjs';
import { stageWebExtension } from '../../build/editor/webExtension.mjs';
import { median } from '../percentiles.mjs';
import { askHost } from './askHost.mjs';
import { asUnknown, editorSites, prepareSite } from './editorSites.mjs';

const rounds = 3;

/**
 * What windows tell of both extension hosts: milliseconds of activation, milliseconds from the open window, its text drawn, to the first
 * right completion when the site was never open (cold) and when it was (warm), and bytes of memory with and without Postwright.
 */
export async function measureWindows(session, sites) {
  const worker = stageWebExtension(session.server.temporaryFolder);
  const hosts = [
    { name: 'Node', extension: projectRoot, inWorker: false },
    { name: 'worker', extension: worker, inWorker: true },
  ];
  const activation = await activationMs(session, projectRoot);
  const completion = [];
  let memory;
  for (const { name, what } of editorSites) {
    let folder = sites.folder(what);
    const file = prepareSite(folder, what);
    for (const host of hosts) {
      const times = { cold: [], warm: [], drawn: [] };
      for (let round = 0; round < rounds; round++) {
        folder = asUnknown(folder, round + (host.inWorker ? rounds : 0));
        const context = await session.browser.newContext();
        for (const kind of ['cold', 'warm']) {
          const told = await askHost(session, windowOn(folder, file, host), context);
          times[kind].push(told.completion - told.drawn);
          times.drawn.push(told.drawn - told.opened);
          memory = told.memory ?? memory;
        }
        await context.close();
      }
      completion.push({
        site: name,
        host: host.name,
        ...Object.fromEntries(Object.entries(times).map(([kind, all]) => [kind, median(all)])),
      });
    }
    if (what === editorSites.at(-1).what) {
      const context = await session.browser.newContext();
      const without = await askHost(session, windowOn(folder, file, { extension: emptyExtension(session) }), context);
      await context.close();
      return { activation, completion, memory, memoryWithout: without.memory };
    }
  }
}

function windowOn(folder, file, { extension, inWorker = false }) {
  return { folder, file: join(folder, file), extension, inWorker };
}

/**
 * In windows without a folder nothing has activated Postwright yet. `whole` is all that somebody waits for who asks for it,
 * loading and the way there included; `call` is what `activate()` takes, by Postwright's own log.
 */
async function activationMs(session, extension) {
  const whole = [];
  for (let round = 0; round < rounds + 2; round++) {
    const context = await session.browser.newContext();
    whole.push((await askHost(session, { extension }, context)).activation);
    await context.close();
  }
  return { whole: median(whole), call: median(loggedActivations(session.server.temporaryFolder)) };
}

function loggedActivations(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => basename(name) === 'Postwright.log')
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/Active after (\d+) ms/g)])
    .map(([, ms]) => Number(ms));
}

function emptyExtension(session) {
  const folder = join(session.server.temporaryFolder, 'empty-extension');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'empty', publisher: 'bench', version: '0.0.1', engines: { vscode: '^1.100.0' } }),
  );
  return folder;
}
