import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '../../build/editor/places.mjs';
import { stageWebExtension } from '../../build/editor/webExtension.mjs';
import { median } from '../percentiles.mjs';
import { askHost } from './askHost.mjs';
import { asUnknown, editorSites, prepareSite } from './editorSites.mjs';

const rounds = 3;

/**
 * What windows tell of both extension hosts: milliseconds of activation, milliseconds from the open window, its text drawn, to
 * the first right completion when the site was never open (cold) and when it was (warm), and bytes of memory of the one in
 * Node with and without Postwright, the last of the sites being read.
 */
export async function measureWindows(session, sites) {
  const hosts = [
    { name: 'Node', extension: projectRoot },
    { name: 'worker', extension: stageWebExtension(session.server.temporaryFolder), inWorker: true },
  ];
  const activation = await activationMs(session, projectRoot);
  const completion = [];
  let memory;
  let site;
  for (const { name, what } of editorSites) {
    const folder = sites.folder(what);
    site = { folder, file: prepareSite(folder, what) };
    for (const host of hosts) {
      const { memory: found, ...times } = await firstCompletions(session, site, host);
      completion.push({ site: name, host: host.name, ...times });
      memory = found ?? memory;
    }
  }
  return { activation, completion, memory, memoryWithout: await memoryWithout(session, site) };
}

/** Renames the site for every round. */
async function firstCompletions(session, site, host) {
  const times = { cold: [], warm: [], drawn: [] };
  let memory;
  for (let round = 0; round < rounds; round++) {
    site.folder = asUnknown(site.folder, `${host.name}-${round}`);
    await inContext(session, async (context) => {
      for (const kind of ['cold', 'warm']) {
        const told = await askHost(session, windowOn(site, host), context);
        times[kind].push(told.completion - told.drawn);
        times.drawn.push(told.drawn - told.opened);
        memory = told.memory;
      }
    });
  }
  const [cold, warm, drawn] = [times.cold, times.warm, times.drawn].map(median);
  return { cold, warm, drawn, memory };
}

async function memoryWithout(session, site) {
  const where = windowOn(site, { extension: emptyExtension(session) });
  return inContext(session, async (context) => (await askHost(session, where, context)).memory);
}

async function inContext(session, work) {
  const context = await session.browser.newContext();
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

function windowOn({ folder, file }, { extension, inWorker = false }) {
  return { folder, file: join(folder, file), extension, inWorker };
}

/**
 * In windows without a folder nothing has activated Postwright yet. `whole` is all that somebody waits for who asks for it,
 * loading and the way there included; `call` is what `activate()` takes, by Postwright's own log.
 */
async function activationMs(session, extension) {
  const whole = [];
  for (let round = 0; round < rounds + 2; round++) {
    whole.push(
      await inContext(session, async (context) => (await askHost(session, { extension }, context)).activation),
    );
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
