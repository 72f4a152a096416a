/** The lines of a document, counted from 0. A line ends with `\n`, `\r\n` or `\r`. */
export class LineTable {
  /** Offsets at which lines start, ascending. */
  readonly #starts: readonly number[];

  constructor(source: string) {
    const starts = [0];
    for (const { index, 0: lineBreak } of source.matchAll(/\r\n?|\n/g)) {
      starts.push(index + lineBreak.length);
    }
    this.#starts = starts;
  }

  /** The line that an offset (UTF-16 code units) stands on. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  get count(): number {
    return this.#starts.length;
  }
}
