// Runs the mocha suites of test/vscode/host and test/vscode/workspace inside the real Node extension host, each in a window of
// its own: `node build/editor/hostSuite.mjs [host] [workspace]`.
import { join } from 'node:path';
import { windowAddress } from './address.mjs';
import { bundleHostSuite, hostSuites, suiteModule } from './bundleHostSuite.mjs';
import { outFolder, projectRoot } from './places.mjs';
import { printResult } from './printResult.mjs';
import { appendResult, clearResults, RESULTS_VARIABLE, readResults } from './resultLines.mjs';
import { Session } from './session.mjs';
import { report } from './trouble.mjs';

const LIMIT_MS = 180_000;

/** What each suite's window is opened on. */
const windows = {
  host: (session) => ({ folder: session.copy('examples/blog') }),
  workspace: (session) => ({ workspace: join(session.copy('test/vscode/workspace/sites'), 'all.code-workspace') }),
};

/** @returns {Promise<boolean>} whether every test passed */
async function runHostSuites(suites) {
  const resultsFile = process.env[RESULTS_VARIABLE] ?? join(outFolder, 'results/host.jsonl');
  clearResults(resultsFile);
  const session = await Session.start();
  let passed = true;
  let complete = true;
  try {
    for (const suite of suites) {
      const outcome = await runSuite(session, suite);
      for (const result of outcome.results) {
        appendResult(resultsFile, result);
      }
      complete &&= outcome.complete;
      passed &&= outcome.complete && outcome.code === 0;
    }
  } finally {
    await session.stop();
  }
  if (complete) {
    appendResult(resultsFile, { ended: true });
  }
  return passed;
}

async function runSuite(session, suite) {
  const resultsFile = join(outFolder, `results/window-${suite}.jsonl`);
  clearResults(resultsFile);
  await bundleHostSuite(suite);
  const page = await session.browser.newPage();
  const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', (code) => resolve(code)));
  await page.exposeFunction('codeAutomationLog', () => undefined);
  const address = windowAddress(session.server, {
    ...windows[suite](session),
    extension: projectRoot,
    tests: suiteModule(suite),
    environment: hostEnvironment(resultsFile),
  });
  await page.goto(address, { waitUntil: 'commit' });
  const code = await Promise.race([ended, limit()]);
  await page.screenshot({ path: join(outFolder, `results/${suite}.png`) }).catch(() => undefined);
  // Leaving the page first ends its extension host.
  await page.goto('about:blank').catch(() => undefined);
  await page.close();
  const { results, ended: complete } = readResults(resultsFile);
  results.forEach(printResult);
  if (!complete) {
    console.log(
      `  The suite ${code === undefined ? `was not done after ${LIMIT_MS / 1000} s` : 'did not come to its end'}.`,
    );
    console.log(session.server.log());
  }
  return { results, complete, code };
}

/** What test/vscode/host/index.ts reads. */
function hostEnvironment(resultsFile) {
  return {
    [RESULTS_VARIABLE]: resultsFile,
    POSTWRIGHT_REPORTER: join(projectRoot, 'build/editor/progressReporter.mjs'),
    ...(process.env['POSTWRIGHT_GREP'] ? { POSTWRIGHT_GREP: process.env['POSTWRIGHT_GREP'] } : {}),
  };
}

function limit() {
  return new Promise((resolve) => setTimeout(resolve, LIMIT_MS).unref());
}

const named = process.argv.slice(2);
await runHostSuites(named.length > 0 ? named : hostSuites).then((passed) => {
  process.exitCode = passed ? 0 : 1;
}, report);
