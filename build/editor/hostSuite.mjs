// Runs the mocha suite of test/vscode/host inside the real Node extension host: `node build/editor/hostSuite.mjs`.
import { join } from 'node:path';
import { windowAddress } from './address.mjs';
import { bundleHostSuite, hostSuite } from './bundleHostSuite.mjs';
import { outFolder, projectRoot } from './places.mjs';
import { printResult } from './printResult.mjs';
import { clearResults, RESULTS_VARIABLE, readResults } from './resultLines.mjs';
import { Session } from './session.mjs';
import { report } from './trouble.mjs';

const LIMIT_MS = 180_000;
const EXAMPLE = 'examples/blog';

/** @returns {Promise<boolean>} whether every test passed */
async function runHostSuite() {
  const resultsFile = process.env[RESULTS_VARIABLE] ?? join(outFolder, 'results/host.jsonl');
  clearResults(resultsFile);
  await bundleHostSuite();
  const session = await Session.start();
  try {
    const page = await session.browser.newPage();
    const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', (code) => resolve(code)));
    await page.exposeFunction('codeAutomationLog', () => undefined);
    const address = windowAddress(session.server, {
      folder: session.copy(EXAMPLE),
      extension: projectRoot,
      tests: hostSuite,
      environment: hostEnvironment(resultsFile),
    });
    await page.goto(address, { waitUntil: 'commit' });
    const code = await Promise.race([ended, limit()]);
    await page.screenshot({ path: join(outFolder, 'results/host.png') }).catch(() => undefined);
    const { results, ended: complete } = readResults(resultsFile);
    results.forEach(printResult);
    if (!complete) {
      console.log(
        `  The suite ${code === undefined ? `was not done after ${LIMIT_MS / 1000} s` : 'did not come to its end'}.`,
      );
      console.log(session.server.log());
    }
    return complete && code === 0;
  } finally {
    await session.stop();
  }
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

await runHostSuite().then((passed) => {
  process.exitCode = passed ? 0 : 1;
}, report);
