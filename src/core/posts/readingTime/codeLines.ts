/** Lines of a piece of text that show something: not blank ones, and not those that only switch Liquid off and on. */
export function countCodeLines(text: string, start: number, end: number): number {
  let lines = 0;
  let at = start;
  while (at < end) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 ? end : Math.min(newline, end);
    const line = text.slice(at, lineEnd);
    if (/[^\s>]/.test(line) && !/^[ \t>]*\{%-?[ \t]*(?:end)?raw[ \t]*-?%\}[ \t]*$/.test(line)) lines++;
    at = lineEnd + 1;
  }
  return lines;
}
