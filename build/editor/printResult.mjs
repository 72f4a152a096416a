const WORDS = { passed: 'ok  ', failed: 'FAIL', skipped: 'skip' };

/**
 * Prints what became of a test that has run elsewhere.
 * @param {import('./resultLines.mjs').TestResult} result
 */
export function printResult({ title, state, milliseconds, error }) {
  console.log(`  ${WORDS[state]} ${title} (${milliseconds} ms)`);
  if (error) {
    console.log(error.replaceAll(/^/gm, '       '));
  }
}
