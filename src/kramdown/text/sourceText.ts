import type { Place } from '../tree/node';

/**
 * A text taken out of a document line by line (without the `>` of a quote, say, or the indentation of a list item) that
 * knows where each of its lines stands in the document. Offsets are UTF-16 code units.
 */
export class SourceText {
  readonly text: string;
  /** Where each line starts in `text`; ascending, the first is 0. */
  readonly #starts: readonly number[];
  /** Where each line starts in the document. */
  readonly #offsets: readonly number[];

  constructor(text: string, starts: readonly number[], offsets: readonly number[]) {
    this.text = text;
    this.#starts = starts;
    this.#offsets = offsets;
  }

  /** The place in the document of a place in `text`. */
  offsetOf(index: number): number {
    const line = this.#lineAt(index);
    return (this.#offsets[line] ?? 0) + index - (this.#starts[line] ?? 0);
  }

  /** A part of the text as pieces that each stand in the document as they stand here. */
  *pieces(start: number, end: number): Iterable<{ readonly from: number; readonly to: number }> {
    let from = start;
    for (let piece = this.#lineAt(start) + 1; from < end; piece++) {
      const to = Math.min(end, this.#starts[piece] ?? end);
      yield { from, to };
      from = to;
    }
  }

  /** The place in a document, so many characters long, of a part of `text`. A line break may have been added at its end. */
  placeOf(start: number, end: number, length: number): Place {
    return {
      start: Math.min(length, this.offsetOf(start)),
      end: Math.min(length, this.offsetOf(Math.max(start, end - 1)) + 1),
    };
  }

  slice(start: number, end: number): SourceText {
    const first = this.#lineAt(start);
    const starts = [0];
    const offsets = [this.offsetOf(start)];
    for (let line = first + 1; line < this.#starts.length; line++) {
      const lineStart = this.#starts[line] ?? 0;
      if (lineStart >= end) {
        break;
      }
      starts.push(lineStart - start);
      offsets.push(this.#offsets[line] ?? 0);
    }
    return new SourceText(this.text.slice(start, end), starts, offsets);
  }

  #lineAt(index: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}

/** Puts a text together from pieces of a document. */
export class SourceTextBuilder {
  #text = '';
  readonly #starts: number[] = [];
  readonly #offsets: number[] = [];

  /** Adds a piece, at most one line with its line break, that stands at `offset` in the document. */
  add(piece: string, offset: number): void {
    if (piece === '' && this.#starts.length > 0) {
      return;
    }
    this.#starts.push(this.#text.length);
    this.#offsets.push(offset);
    this.#text += piece;
  }

  /** Adds a part of a text, at most one line. */
  addPart(source: SourceText, start: number, end: number): void {
    for (const { from, to } of source.pieces(start, end)) {
      this.add(source.text.slice(from, to), source.offsetOf(from));
    }
  }

  get isEmpty(): boolean {
    return this.#text === '';
  }

  get text(): string {
    return this.#text;
  }

  build(): SourceText {
    return this.#starts.length === 0
      ? new SourceText('', [0], [0])
      : new SourceText(this.#text, this.#starts, this.#offsets);
  }
}

/** A document as kramdown reads it: line breaks are `\n`, there is exactly one at the end. */
export function documentText(source: string): SourceText {
  const builder = new SourceTextBuilder();
  const breaks = /\r\n?|\n/g;
  let start = 0;
  const end = source.replace(/(?:\r\n?|\n)$/, '').length;
  for (;;) {
    breaks.lastIndex = start;
    const found = breaks.exec(source);
    if (!found || found.index >= end) {
      break;
    }
    builder.add(`${source.slice(start, found.index)}\n`, start);
    start = breaks.lastIndex;
  }
  builder.add(`${source.slice(start, end)}\n`, start);
  return builder.build();
}
