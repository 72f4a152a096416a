import { type Span, span } from '../../src/core/text/span';

export interface Marked {
  /** Without the marks. */
  readonly text: string;
  /** Where `‸` stood, else the end of the text. */
  readonly cursor: number;
  /** What stood between `⟦` and `⟧`. */
  readonly range: Span | undefined;
}

/** Reads a fixture in which `‸` marks the cursor and `⟦ ⟧` a range. */
export function marked(fixture: string): Marked {
  let text = '';
  let cursor: number | undefined;
  let start: number | undefined;
  let end: number | undefined;
  for (const character of fixture) {
    switch (character) {
      case '‸':
        cursor = text.length;
        break;
      case '⟦':
        start = text.length;
        break;
      case '⟧':
        end = text.length;
        break;
      default:
        text += character;
    }
  }
  const range = start === undefined || end === undefined ? undefined : span(start, end);
  return { text, cursor: cursor ?? text.length, range };
}

/** The text with the marks put in, to compare with a fixture. */
export function withMarks(text: string, cursor: number | undefined, range: Span | undefined): string {
  const marks: [number, string][] = [];
  if (range) {
    marks.push([range.start, '⟦'], [range.end, '⟧']);
  }
  if (cursor !== undefined) {
    marks.splice(range && cursor >= range.start ? 1 : 0, 0, [cursor, '‸']);
  }
  const ordered = marks.map((mark, index) => [...mark, index] as const).sort((a, b) => a[0] - b[0] || a[2] - b[2]);
  let result = '';
  let done = 0;
  for (const [offset, mark] of ordered) {
    result += text.slice(done, offset) + mark;
    done = offset;
  }
  return result + text.slice(done);
}
