import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** The environment variable that tells the reporter where to write. */
export const RESULTS_VARIABLE = 'POSTWRIGHT_TEST_RESULTS';

/**
 * @typedef {object} TestResult
 * @property {string} title with the titles of the suites around it
 * @property {'passed' | 'failed' | 'skipped'} state
 * @property {number} milliseconds
 * @property {string} [error] message, difference and stack
 */

/** Starts a results file anew. */
export function clearResults(file) {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
}

/**
 * One line of JSON a test: what was done before a crash is known too. The last line says that the run came to its end.
 * @param {TestResult | { ended: true }} line
 */
export function appendResult(file, line) {
  appendFileSync(file, `${JSON.stringify(line)}\n`);
}

/** @returns {{ results: TestResult[], ended: boolean }} */
export function readResults(file) {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // The run ended before its first test.
  }
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { results: lines.filter((line) => 'state' in line), ended: lines.some((line) => line.ended) };
}
