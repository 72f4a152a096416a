/** Characters squared: ten thousand lines of 40 characters have 16 million. */
const mostWork = 16_000_000;

/**
 * Whether code could keep highlight.js busy for more than a moment. At their worst some of its expressions take the square
 * of a line, or of the white space between lines; a line of 4,000 characters is the longest that is tried.
 */
export function isTooHard(code: string): boolean {
  return squares(code, /[^\n]+/g) + squares(code, /\s+/g) > mostWork;
}

function squares(code: string, run: RegExp): number {
  let sum = 0;
  for (const [text] of code.matchAll(run)) {
    sum += text.length ** 2;
  }
  return sum;
}
