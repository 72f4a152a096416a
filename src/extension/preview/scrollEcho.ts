/** An editor scrolls smoothly for less than this, also when the machine is busy. */
const longestEchoMs = 1000;

/**
 * So far above the line that it was sent to an editor may stop: it keeps room for the headings that stay in sight
 * (`editor.stickyScroll.maxLineCount`, five, at most twenty) and begins with a whole row.
 */
const tolerance = 21;

/**
 * Tells the scrolling of an editor that the preview asked for from the writer's own, which alone goes to the preview: an
 * echo would put the preview, which the reader is scrolling, back to the start of a row. Lines with a fraction.
 */
export class ScrollEcho {
  readonly #now: () => number;
  #expected: { low: number; high: number; until: number } | undefined;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The preview sends the editor from one line to another; what was asked for just before may still be under way. */
  expect(from: number, to: number): void {
    const pending = this.#pending();
    this.#expected = {
      low: Math.min(from, to, pending?.low ?? to),
      high: Math.max(from, to, pending?.high ?? to),
      until: this.#now() + longestEchoMs,
    };
  }

  isEcho(line: number): boolean {
    const pending = this.#pending();
    return pending !== undefined && line >= pending.low - tolerance && line <= pending.high + 1;
  }

  #pending() {
    return this.#expected && this.#now() <= this.#expected.until ? this.#expected : undefined;
  }
}
