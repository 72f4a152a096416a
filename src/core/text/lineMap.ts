import type { Span } from './span';

/** A place as editors count it: zero-based line, zero-based UTF-16 code unit in that line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** From the start up to, not including, the end. */
export interface TextRange {
  readonly start: Position;
  readonly end: Position;
}

/** Turns offsets into positions and back. Lines end at LF, CRLF or a lone CR, as VS Code counts them. */
export class LineMap {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    this.#starts = lineStarts(text);
    this.#length = text.length;
  }

  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#length));
    const line = this.#lineOf(inside);
    return { line, character: inside - this.startOfLine(line) };
  }

  rangeOf({ start, end }: Span): TextRange {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  offsetAt({ line, character }: Position): number {
    if (line >= this.#starts.length) {
      return this.#length;
    }
    return Math.min(this.startOfLine(line) + character, this.startOfLine(line + 1));
  }

  /** The offset where the line begins; the length of the text for a line beyond the last. */
  startOfLine(line: number): number {
    return this.#starts[line] ?? this.#length;
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOfLine(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) {
      starts.push(i + 1);
    }
  }
  return starts;
}
