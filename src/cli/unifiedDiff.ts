import { type Span, slice, span } from '../core/text/span';
import { applyEdits, type TextEdit } from '../core/text/textEdit';

/** Lines that are taken out and put in at a place; `line` counts from zero in the text before. */
interface Change {
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Unchanged lines shown around a change, as all programs that read such a text expect. */
const context = 3;

/** What edits change in a file, line by line, as `diff -u` shows it and `git apply` takes it. */
export function unifiedDiff(path: string, text: string, edits: readonly TextEdit[]): string {
  const lines = linesOf(text);
  const changes = changesOf(text, lines, edits);
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last && change.line - (last.line + last.removed.length) <= 2 * context) {
      hunks.at(-1)?.push(change);
    } else {
      hunks.push([change]);
    }
  }
  let moved = 0;
  const shown = hunks.map((hunk) => {
    const { header, body, growth } = hunkText(lines, hunk, moved);
    moved += growth;
    return header + body;
  });
  return shown.length === 0 ? '' : `--- a/${path}\n+++ b/${path}\n${shown.join('')}`;
}

function hunkText(lines: readonly string[], hunk: readonly Change[], moved: number) {
  const [first, last] = [hunk[0] as Change, hunk.at(-1) as Change];
  const start = Math.max(0, first.line - context);
  const end = Math.min(lines.length, last.line + last.removed.length + context);
  const body: string[] = [];
  let at = start;
  for (const { line, removed, added } of hunk) {
    body.push(...lines.slice(at, line).map((each) => shownLine(' ', each)));
    body.push(...removed.map((each) => shownLine('-', each)), ...added.map((each) => shownLine('+', each)));
    at = line + removed.length;
  }
  body.push(...lines.slice(at, end).map((each) => shownLine(' ', each)));
  const growth = hunk.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0);
  const [before, after] = [end - start, end - start + growth];
  // Of a range without lines the line before it is named.
  const header = `@@ -${start + (before > 0 ? 1 : 0)},${before} +${start + moved + (after > 0 ? 1 : 0)},${after} @@\n`;
  return { header, body: body.join(''), growth };
}

/** A part of the format, the same in every language. */
const noBreak = ['\\', 'No', 'newline', 'at', 'end', 'of', 'file'].join(' ');

function shownLine(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n${noBreak}\n`;
}

/** With their breaks. Lone carriage returns are no breaks to the programs that read this. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function changesOf(text: string, lines: readonly string[], edits: readonly TextEdit[]): readonly Change[] {
  const places: { span: Span; edits: TextEdit[]; line: number }[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const last = places.at(-1);
    const whole = wholeLines(text, edit.span);
    if (last && whole.start < last.span.end) {
      last.span = span(last.span.start, Math.max(whole.end, last.span.end));
      last.edits.push(edit);
    } else {
      places.push({ span: whole, edits: [edit], line: 0 });
    }
  }
  let offset = 0;
  let line = 0;
  return places.flatMap(({ span: place, edits: inside }) => {
    for (; offset < place.start; line++) {
      offset += lines[line]?.length ?? 0;
    }
    const here = inside.map(({ span: { start, end }, newText }) => ({
      span: span(start - place.start, end - place.start),
      newText,
    }));
    const before = slice(text, place);
    return trimmed({ line, removed: linesOf(before), added: linesOf(applyEdits(before, here)) });
  });
}

function wholeLines(text: string, { start, end }: Span): Span {
  const breakAt = text.indexOf('\n', end);
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  return span(lineStart, breakAt < 0 ? text.length : breakAt + 1);
}

/** Without the lines that stay as they are at both ends. */
function trimmed({ line, removed, added }: Change): readonly Change[] {
  const shorter = Math.min(removed.length, added.length);
  let first = 0;
  while (first < shorter && removed[first] === added[first]) {
    first++;
  }
  let last = 0;
  while (last < shorter - first && removed.at(-1 - last) === added.at(-1 - last)) {
    last++;
  }
  const change = {
    line: line + first,
    removed: removed.slice(first, removed.length - last),
    added: added.slice(first, added.length - last),
  };
  return change.removed.length + change.added.length === 0 ? [] : [change];
}
