// Runs the program for browsers in VS Code's worker: the tests of test/vscode/host in a folder of files and in one that is
// served from memory, then those of test/vscode/smoke in a folder served from memory: `node build/editor/webSuite.mjs`.
import { join } from 'node:path';
import { windowAddress } from './address.mjs';
import { browserSuite } from './browserSuite.mjs';
import { bundleWorkerSuite, workerSuite } from './bundleHostSuite.mjs';
import { outFolder } from './places.mjs';
import { printResult } from './printResult.mjs';
import { appendResult, RESULTS_VARIABLE } from './resultLines.mjs';

const LIMIT_MS = 120_000;
const EXAMPLE = 'examples/blog';

/** Stands before each line that test/vscode/web/runInWorker.ts tells: a worker has no file to write results to. */
const MARK = 'postwright-test-result ';

/** Runs the suite in one window. A suite that does not come to its end counts as a failed test. */
async function runInWorker(session, place, where) {
  const page = await session.browser.newPage();
  let ended = false;
  let failed = false;
  page.on('console', (line) => {
    const [, told] = line.text().split(MARK);
    const result = told ? JSON.parse(told) : undefined;
    ended ||= result?.ended === true;
    if (result?.title) {
      tell({ ...result, title: `${place}: ${result.title}` });
      failed ||= result.state === 'failed';
    }
  });
  const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  const said = [];
  await page.exposeFunction('codeAutomationLog', (_type, args) => said.push(args.join(' ')));
  const address = windowAddress(session.server, { ...where, tests: join(session.extension, workerSuite) });
  await page.goto(address, { waitUntil: 'commit' });
  await Promise.race([exit, new Promise((resolve) => setTimeout(resolve, LIMIT_MS).unref())]);
  await page.screenshot({ path: join(outFolder, `results/web ${place}.png`) }).catch(() => undefined);
  if (!ended) {
    tell({
      title: `${place}: the suite comes to its end`,
      state: 'failed',
      milliseconds: 0,
      error: said.slice(0, 20).join('\n'),
    });
  }
  await page.goto('about:blank').catch(() => undefined);
  await page.close();
  return ended && !failed;
}

function tell(result) {
  printResult(result);
  appendResult(process.env[RESULTS_VARIABLE], result);
}

await bundleWorkerSuite();
await browserSuite({
  name: 'web',
  folders: ['smoke'],
  session: { virtual: true },
  words: process.argv[2],
  async first(session) {
    const folder = session.copy(EXAMPLE);
    const files = { folder, extension: session.extension, inWorker: true };
    const inFiles = await runInWorker(session, 'a folder of files', files);
    return (await runInWorker(session, 'a folder in memory', session.asVirtual({ folder }))) && inFiles;
  },
});
