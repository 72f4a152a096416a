import type MochaClass from 'mocha';
import 'mocha/mocha.js';

const TEST_LIMIT_MS = 20_000;

/** Stands before each line that build/editor/webSuite.mjs reads: a worker has no file to write results to. */
const MARK = 'postwright-test-result ';

/** Called by VS Code inside the extension host in the browser's worker. `load` runs the test files. */
export async function runInWorker(load: () => void): Promise<void> {
  if (!('WorkerGlobalScope' in globalThis)) {
    throw new Error('This is not the extension host of the browser.');
  }
  // mocha's build for browsers leaves its class there.
  const { Mocha } = globalThis as unknown as { Mocha: typeof MochaClass };
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: TEST_LIMIT_MS,
    reporter: NoReporter as unknown as MochaClass.ReporterConstructor,
  });
  // What defines `describe` and the others.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    const tell = (state: string, test: Mocha.Runnable, error?: Error) =>
      console.warn(
        MARK +
          JSON.stringify({
            title: test.fullTitle(),
            state,
            milliseconds: test.duration ?? 0,
            ...(error && { error: error.stack ?? error.message }),
          }),
      );
    runner.on('pass', (test) => tell('passed', test));
    runner.on('pending', (test) => tell('skipped', test));
    runner.on('fail', (test, error: Error) => tell('failed', test, error));
  });
  console.warn(`${MARK}{"ended":true}`);
  if (failures > 0) {
    throw new Error(`${failures} tests failed`);
  }
}

/** mocha's own draws on a page or writes to a terminal. */
class NoReporter {}
