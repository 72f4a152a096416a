import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { outFolder, projectRoot } from './places.mjs';
import ProgressReporter from './progressReporter.mjs';
import { clearResults, RESULTS_VARIABLE } from './resultLines.mjs';
import { Session } from './session.mjs';
import { report } from './trouble.mjs';

const TEST_LIMIT_MS = 300_000;

/**
 * Runs the tests of some folders of test/vscode in a browser that drives the real workbench, and ends with the exit code
 * of the outcome.
 * @param {object} suite
 * @param {string} suite.name of the stage, and of its screenshots where it takes any
 * @param {readonly string[]} suite.folders below test/vscode
 * @param {Parameters<typeof Session.start>[0]} [suite.session]
 * @param {(session: Session) => Promise<boolean>} [suite.first] what is run before them, and whether it went well
 * @param {string} [suite.words] of the titles of tests to run
 */
export async function browserSuite(suite) {
  await run(suite).then((passed) => {
    process.exitCode = passed ? 0 : 1;
  }, report);
}

/** @returns {Promise<boolean>} whether every test passed */
async function run({ name, folders, session: options = {}, first, words }) {
  process.env[RESULTS_VARIABLE] ??= join(outFolder, `results/${name}.jsonl`);
  clearResults(process.env[RESULTS_VARIABLE]);
  const session = await Session.start(options);
  const stopAndEnd = () => session.stop().finally(() => process.exit(130));
  process.once('SIGTERM', stopAndEnd).once('SIGINT', stopAndEnd);
  try {
    const begun = (await first?.(session)) ?? true;
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
        const title = this.currentTest?.fullTitle() ?? 'unknown';
        await session.window?.screenshot(name === 'workbench' ? title : `${name} ${title}`);
      },
    });
    for (const file of folders.flatMap(testsIn)) {
      mocha.addFile(file);
    }
    await mocha.loadFilesAsync();
    const failures = await new Promise((resolve) => mocha.run(resolve));
    return begun && failures === 0;
  } finally {
    await session.stop();
  }
}

function testsIn(name) {
  const folder = join(projectRoot, 'test/vscode', name);
  return readdirSync(folder)
    .filter((each) => each.endsWith('.test.mjs'))
    .sort()
    .map((each) => join(folder, each));
}
