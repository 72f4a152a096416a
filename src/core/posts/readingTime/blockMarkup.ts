import { type BodyScan, plainCodeIndent } from './bodyScan';
import { countCodeLines } from './codeLines';
import { fenceEnd } from './fence';

/**
 * From the start of a line: goes past whole lines that are no prose (blank ones, code, definitions) and past the marks in
 * front of the first that is (indentation, quote and list marks, a footnote's label). Returns where its text begins.
 */
export function skipBlockMarkup(scan: BodyScan, start: number): number {
  let at = start;
  while (at < scan.text.length) {
    const next = skipLine(scan, at);
    if (next === undefined) {
      const textStart = skipMarks(scan, at);
      const fence = fenceEnd(scan, textStart);
      if (fence === undefined) return textStart;
      at = fence;
    } else {
      at = next;
    }
  }
  return at;
}

/** The next line's start when this one holds nothing to read as prose. */
function skipLine(scan: BodyScan, start: number): number | undefined {
  const { text } = scan;
  const end = scan.lineEnd(start);
  const { at, width } = indentation(text, start);
  const next = Math.min(end + 1, text.length);
  if (at === end) {
    scan.afterBlankLine = true;
    scan.openBrackets = 0;
    return next;
  }
  // A Liquid tag is gone before kramdown sees its line.
  if (scan.afterBlankLine && width >= scan.codeIndent && !text.startsWith('{%', at)) {
    return skipIndentedCode(scan, start);
  }
  const marked = mayBeMark(text.charCodeAt(at));
  if (marked) noteCodeIndent(scan, at, width);
  else if (scan.afterBlankLine && width === 0) scan.codeIndent = plainCodeIndent;
  scan.afterBlankLine = false;
  if (!marked) return undefined;
  const definition = scan.endOf(linkDefinition, at) ?? scan.endOf(abbreviation, at);
  if (definition === undefined) return undefined;
  return Math.min((scan.endOf(titleLine, definition) ?? definition) + 1, text.length);
}

function skipMarks(scan: BodyScan, start: number): number {
  let at = start;
  for (;;) {
    at = indentation(scan.text, at).at;
    if (!mayBeMark(scan.text.charCodeAt(at))) return at;
    const behind = scan.endOf(blockMark, at);
    if (behind === undefined) return at;
    at = behind;
  }
}

/**
 * Called after a blank line only, since a paragraph may go on indented. The code goes on over blank lines as long as it is
 * indented.
 */
function skipIndentedCode(scan: BodyScan, start: number): number {
  const { text } = scan;
  let end = start;
  for (let line = start; line < text.length; ) {
    const lineEnd = scan.lineEnd(line);
    const { at, width } = indentation(text, line);
    if (at < lineEnd && width < scan.codeIndent) break;
    line = Math.min(lineEnd + 1, text.length);
    end = line;
  }
  scan.codeLines += countCodeLines(text, start, end);
  return end;
}

/** Later paragraphs of lists, footnotes and HTML are indented though they are no code; it takes four columns more. */
function noteCodeIndent(scan: BodyScan, at: number, width: number): void {
  const itemText = scan.endOf(itemStart, at);
  if (itemText !== undefined) scan.codeIndent = width + (itemText - at) + plainCodeIndent;
  else if (scan.endOf(footnoteStart, at) !== undefined) scan.codeIndent = 2 * plainCodeIndent;
  else if (scan.endOf(htmlStart, at) !== undefined) scan.codeIndent = Number.POSITIVE_INFINITY;
  else if (scan.afterBlankLine && width === 0) scan.codeIndent = plainCodeIndent;
}

/** Most lines begin with a letter, and need none of the patterns below. */
function mayBeMark(code: number): boolean {
  return code < 0x80 && marks[code] === 1;
}

const marks = new Uint8Array(0x80);
for (const sign of '>-*+:[<`~0123456789') marks[sign.charCodeAt(0)] = 1;

/** Where a line's text begins, and how many columns it is indented; a tab goes to the next multiple of four. */
function indentation(text: string, start: number): { readonly at: number; readonly width: number } {
  let at = start;
  let width = 0;
  for (; ; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) width++;
    else if (code === 0x09) width += 4 - (width % 4);
    else return { at, width };
  }
}

/** Quote, bullet (with a task's box), number, footnote label: what stands before a block's text and is not read. */
const blockMark =
  /(?:>|[-*+](?=[ \t\n]|$)(?:[ \t]+\[[ xX]\](?=[ \t\n]|$))?|\d{1,9}\.(?=[ \t\n]|$)(?:[ \t]+\[[ xX]\](?=[ \t\n]|$))?|\[\^[^\][\s]+\]:)/y;

/** An item of a list or of a definition list, up to its text. */
const itemStart = /(?:[-*+:]|\d{1,9}\.)(?:[ \t]+|(?=\n|$))/y;
const footnoteStart = /\[\^[^\][\s]+\]:/y;
const htmlStart = /<[a-zA-Z/!]/y;

/** `[id]: address "title"`, as kramdown has it; not a footnote. */
const linkDefinition = /\[(?!\^)[^\]\n]+\]:[ \t]*[^\s][^\n]*/y;

/** `*[HTML]: Hypertext Markup Language` */
const abbreviation = /\*\[[^\]\n]+\]:[^\n]*/y;

/** A definition's title on a line of its own. */
const titleLine = /\n[ \t]*(?:"[^"\n]*"|'[^'\n]*')[ \t]*(?=\n|$)/y;
