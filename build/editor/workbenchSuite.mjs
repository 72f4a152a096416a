// Runs test/vscode/workbench in a browser that drives the real workbench:
// `node build/editor/workbenchSuite.mjs [words of a test's title]`.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { outFolder, projectRoot, screenshotFolder } from './places.mjs';
import ProgressReporter from './progressReporter.mjs';
import { clearResults, RESULTS_VARIABLE } from './resultLines.mjs';
import { Session } from './session.mjs';
import { report } from './trouble.mjs';

const TEST_LIMIT_MS = 300_000;

/** @returns {Promise<boolean>} whether every test passed */
async function runWorkbenchSuite(words) {
  process.env[RESULTS_VARIABLE] ??= join(outFolder, 'results/workbench.jsonl');
  clearResults(process.env[RESULTS_VARIABLE]);
  rmSync(screenshotFolder, { recursive: true, force: true });
  const session = await Session.start();
  const stopAndEnd = () => session.stop().finally(() => process.exit(130));
  process.once('SIGTERM', stopAndEnd).once('SIGINT', stopAndEnd);
  try {
    const mocha = new Mocha({
      ui: 'bdd',
      timeout: TEST_LIMIT_MS,
      reporter: ProgressReporter,
      reporterOptions: { titles: '' },
      ...(words ? { fgrep: words } : {}),
    });
    mocha.rootHooks({
      beforeAll() {
        this.session = session;
      },
      async afterEach() {
        await session.window?.screenshot(this.currentTest?.fullTitle() ?? 'unknown');
      },
    });
    const folder = join(projectRoot, 'test/vscode/workbench');
    for (const name of readdirSync(folder)
      .filter((each) => each.endsWith('.test.mjs'))
      .sort()) {
      mocha.addFile(join(folder, name));
    }
    await mocha.loadFilesAsync();
    const failures = await new Promise((resolve) => mocha.run(resolve));
    return failures === 0;
  } finally {
    await session.stop();
  }
}

await runWorkbenchSuite(process.argv[2]).then((passed) => {
  console.log(`  Screenshots: ${screenshotFolder}`);
  process.exitCode = passed ? 0 : 1;
}, report);
