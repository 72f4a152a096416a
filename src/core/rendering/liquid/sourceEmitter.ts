import type { Emitter } from 'liquidjs';
import type { SourceLines } from './liquidRendering';

/** Takes what is rendered and remembers which line of the template it came from. */
export class SourceEmitter implements Emitter {
  buffer = '';
  readonly #lineStarts: readonly number[];
  readonly #first: number[] = [0];
  readonly #last: number[] = [0];
  #line = 0;
  #isLineEmpty = true;

  constructor(readonly template: string) {
    this.#lineStarts = lineStartsOf(template);
  }

  get lines(): SourceLines {
    return { first: this.#first, last: this.#last };
  }

  /** What follows was made by the tag that stands at an offset. */
  at(offset: number): void {
    this.#line = lineAt(this.#lineStarts, offset);
    this.#touch(this.#line);
  }

  /** What a tag or an output made: all of it belongs to the tag's line. */
  write(html: unknown): void {
    const text = String(html ?? '');
    this.#append(text);
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      this.#next(this.#line);
    }
  }

  /** Text of the template itself, which stands at an offset there. */
  text(text: string, offset: number): void {
    this.at(offset);
    this.#append(text);
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      this.#line++;
      this.#next(this.#line);
    }
  }

  /** A line to which nothing was written yet begins where its first text comes from. */
  #touch(line: number): void {
    const index = this.#first.length - 1;
    if (this.#isLineEmpty) {
      this.#first[index] = line;
      this.#last[index] = line;
    } else {
      this.#last[index] = Math.max(this.#last[index] ?? 0, line);
    }
  }

  #append(text: string): void {
    this.buffer += text;
    if (text !== '') {
      this.#isLineEmpty = text.endsWith('\n');
    }
  }

  #next(line: number): void {
    this.#first.push(line);
    this.#last.push(line);
  }
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
    starts.push(i + 1);
  }
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}
