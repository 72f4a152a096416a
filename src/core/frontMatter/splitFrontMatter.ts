import { type Span, span } from '../text/span';

/** The pieces of a post; joined in this order they are the text. */
export interface SplitFrontMatter {
  /** `absent`: the text doesn't begin with a fence. `unterminated`: no closing fence; everything after the opening one is `yaml`. */
  readonly state: 'absent' | 'unterminated' | 'complete';
  /** Empty, or the byte order mark. */
  readonly bom: Span;
  /** `---` and its line break. */
  readonly openingFence: Span;
  /** Between the fences; ends with a line break, or is empty. */
  readonly yaml: Span;
  /** `---` or `...`, the blank lines after it, and their line breaks, which Jekyll swallows too. */
  readonly closingFence: Span;
  /** What Jekyll hands to Markdown. */
  readonly body: Span;
}

/**
 * Splits as Jekyll's `YAML_FRONT_MATTER_REGEXP` (document.rb) does: `\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)`.
 * In Ruby `\s` is space, tab, CR, LF, form feed and vertical tab, and lines end at LF alone, so a closing fence swallows
 * the blank lines after it and a text whose lines end in lone CRs has no front matter. Jekyll takes a byte order mark away first.
 */
export function splitFrontMatter(text: string): SplitFrontMatter {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const bom = span(0, start);
  const opening = text.startsWith('---', start) ? afterBlanks(text, start + 3).firstLineEnd : undefined;
  if (opening === undefined) {
    const none = span(start, start);
    return { state: 'absent', bom, openingFence: none, yaml: none, closingFence: none, body: span(start, text.length) };
  }
  const openingFence = span(start, opening);
  for (let line = opening; line < text.length; ) {
    const end = closingFenceEnd(text, line);
    if (end !== undefined) {
      const pieces = { yaml: span(opening, line), closingFence: span(line, end), body: span(end, text.length) };
      return { state: 'complete', bom, openingFence, ...pieces };
    }
    const lineFeed = text.indexOf('\n', line);
    line = lineFeed < 0 ? text.length : lineFeed + 1;
  }
  const nothing = span(text.length, text.length);
  const yaml = span(opening, text.length);
  return { state: 'unterminated', bom, openingFence, yaml, closingFence: nothing, body: nothing };
}

function closingFenceEnd(text: string, line: number): number | undefined {
  if (!text.startsWith('---', line) && !text.startsWith('...', line)) {
    return undefined;
  }
  const { end, lastLineEnd } = afterBlanks(text, line + 3);
  return end === text.length ? end : lastLineEnd;
}

interface Blanks {
  readonly end: number;
  readonly firstLineEnd: number | undefined;
  readonly lastLineEnd: number | undefined;
}

/** The run of Ruby's `\s` at the offset, and where the first and the last line break in it end. */
function afterBlanks(text: string, offset: number): Blanks {
  let end = offset;
  let firstLineEnd: number | undefined;
  let lastLineEnd: number | undefined;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 10) {
      lastLineEnd = end + 1;
      firstLineEnd ??= lastLineEnd;
    } else if (code !== 32 && !(code >= 9 && code <= 13)) {
      break;
    }
  }
  return { end, firstLineEnd, lastLineEnd };
}
