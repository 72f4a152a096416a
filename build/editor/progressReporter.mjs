import { appendResult, RESULTS_VARIABLE } from './resultLines.mjs';

const MARKS = { passed: '.', failed: 'F', skipped: 's' };
const MARKS_PER_LINE = 100;

/**
 * The mocha reporter of all suites. Prints a mark a test and every failure in full, at once; writes a line of results
 * a test to the file that POSTWRIGHT_TEST_RESULTS names. With the option `titles` it prints titles in place of marks.
 */
// biome-ignore lint/style/noDefaultExport: mocha loads a reporter by its default export.
export default class ProgressReporter {
  constructor(runner, { reporterOptions = {} } = {}) {
    const file = process.env[RESULTS_VARIABLE];
    const titles = reporterOptions.titles !== undefined;
    let marks = 0;
    const tell = (state, test, error) => {
      const result = { title: test.fullTitle(), state, milliseconds: test.duration ?? 0, ...(error && { error }) };
      if (file) {
        appendResult(file, result);
      }
      if (titles) {
        console.log(
          `  ${{ passed: 'ok  ', failed: 'FAIL', skipped: 'skip' }[state]} ${result.title} (${result.milliseconds} ms)`,
        );
      } else {
        process.stdout.write(MARKS[state] + (++marks % MARKS_PER_LINE === 0 ? '\n' : ''));
      }
      if (error) {
        console.log(`${titles ? '' : `\n  FAIL ${result.title}`}\n${indent(error)}`);
      }
    };
    runner.on('pass', (test) => tell('passed', test));
    runner.on('pending', (test) => tell('skipped', test));
    // A failing hook is reported here too, under the hook's name.
    runner.on('fail', (test, error) => tell('failed', test, describe(error)));
    runner.once('end', () => {
      if (!titles) {
        process.stdout.write('\n');
      }
      if (file) {
        appendResult(file, { ended: true });
      }
    });
  }
}

/** An assertion's message holds the difference already; other errors say more in their stack. */
function describe(error) {
  const stack = String(error?.stack ?? error);
  const message = String(error?.message ?? error);
  return stack.includes(message) ? stack : `${message}\n${stack}`;
}

function indent(text) {
  return text.replaceAll(/^/gm, '       ');
}
