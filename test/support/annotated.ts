import type { Span } from '../../src/core/text/span';

/** What a fixture says should be found: the rule's id at a place. */
export interface ExpectedFinding {
  readonly code: string;
  readonly span: Span;
}

/**
 * Reads a fixture that carries its expectations: comment lines under the line they speak of, with carets under the
 * place and the rule's id behind them. A `#` straight before the carets covers the first column.
 *
 *     ---
 *     #^^ field-missing
 *     date: tomorrow
 *     #     ^^^^^^^^ date-invalid
 *
 * The comment lines are taken out; the spans are those of the text without them.
 */
export function parseAnnotated(fixture: string): {
  readonly text: string;
  readonly expected: readonly ExpectedFinding[];
} {
  const expected: ExpectedFinding[] = [];
  const lines: string[] = [];
  let start = 0;
  let next = 0;
  for (const line of fixture.split('\n')) {
    const match = /^#( *)(\^+) ([a-z-]+)\r?$/.exec(line);
    if (match) {
      const [, gap = '', carets = '', code = ''] = match;
      const column = gap === '' ? 0 : 1 + gap.length;
      expected.push({ code, span: { start: start + column, end: start + 1 + gap.length + carets.length } });
    } else {
      lines.push(line);
      start = next;
      next += line.length + 1;
    }
  }
  return { text: lines.join('\n'), expected };
}
