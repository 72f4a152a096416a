import { type Span, span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { Field, ListItem } from './frontMatter';
import type { ItemChanges } from './itemChanges';
import { lineStartAt, lineTextEnd, nextLineStart, skipBlanks } from './yamlLine';

/**
 * Changes the items of a list in lines. What is removed goes with its line, but for a comment beside it. Undefined where an
 * item does not begin in the line of its dash, and for the last one that goes: a list in lines can't be empty.
 */
export function blockItemEdits(
  text: string,
  { items }: Field,
  { replaced, removed, added }: ItemChanges,
): readonly TextEdit[] | undefined {
  if (removed.size === items.length) {
    return undefined;
  }
  const edits: TextEdit[] = [];
  for (const [index, newText] of replaced) {
    edits.push({ span: (items[index] as ListItem).span, newText });
  }
  for (const index of removed) {
    const edit = removal(text, (items[index] as ListItem).span);
    if (!edit) {
      return undefined;
    }
    edits.push(edit);
  }
  if (added.length > 0) {
    const edit = addition(text, items, added);
    if (!edit) {
      return undefined;
    }
    edits.push(edit);
  }
  return edits;
}

function removal(text: string, item: Span): TextEdit | undefined {
  const lineStart = lineStartAt(text, item.start, 0);
  const before = text.slice(lineStart, item.start);
  if (!/^[ \t]*-[ \t]*$/.test(before)) {
    return undefined;
  }
  const dash = lineStart + before.indexOf('-');
  const lineEnd = lineTextEnd(text, item.end, text.length);
  const rest = skipBlanks(text, item.end, lineEnd);
  const isWholeLine = rest === lineEnd;
  const place = isWholeLine ? span(lineStart, nextLineStart(text, lineEnd, text.length)) : span(dash, rest);
  return { span: place, newText: '' };
}

/** In lines after the last item, which may be long; the dash as it is with the last that shows one in its line. */
function addition(text: string, items: readonly ListItem[], added: readonly string[]): TextEdit | undefined {
  const last = items.at(-1);
  const dash = items.map((item) => dashOf(text, item)).findLast((each) => each !== undefined);
  if (!last || dash === undefined) {
    return undefined;
  }
  const lineEnd = lineTextEnd(text, last.span.end, text.length);
  const lineBreak = text.startsWith('\r\n', lineEnd) ? '\r\n' : '\n';
  return { span: span(lineEnd, lineEnd), newText: added.map((item) => lineBreak + dash + item).join('') };
}

function dashOf(text: string, { span: { start } }: ListItem): string | undefined {
  const before = /^( *-)([ \t]*)$/.exec(text.slice(lineStartAt(text, start, 0), start));
  return before ? `${before[1]}${before[2] || ' '}` : undefined;
}
