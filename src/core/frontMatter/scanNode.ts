import { type Span, span } from '../text/span';
import type { ValueStyle } from './frontMatter';
import { keyAt, skipProperties } from './keyAt';
import { type RawItem, scanFlow } from './scanFlow';
import { padContinuations, type ScanState, scanQuoted } from './scanQuoted';
import {
  isBlankOrBreakAt,
  isBreak,
  isLineDone,
  lineTextEnd,
  nextLineStart,
  plainEnd,
  skipBlanks,
  skipSpaces,
} from './yamlLine';

export interface RawNode {
  /** Tags and anchors included; without comments and blanks after it. */
  readonly span: Span;
  readonly style: ValueStyle;
  readonly items: readonly RawItem[];
  readonly isClosed: boolean;
  /** The start of the first line that doesn't belong to it. */
  readonly next: number;
}

/** What a scan of values needs to know about the text around them. */
export interface ScanFrame {
  readonly text: string;
  readonly limit: number;
  readonly state: ScanState;
  /** Whether a field of the top level begins in this line, as far as its looks go. */
  readonly beginsField: (lineStart: number) => boolean;
}

/** The value that begins at the offset, where neither blank nor comment stands. Its further lines are indented more than `parent`. */
export function scanNode(frame: ScanFrame, start: number, parent: number): RawNode {
  const { text, limit } = frame;
  const content = skipProperties(text, start, limit);
  const first = content < limit ? text[content] : undefined;
  if (first === '|' || first === '>') {
    const header = blockScalarHeaderEnd(text, content, limit);
    if (header !== undefined) {
      return scanBlockScalar(frame, start, header, parent, first === '|' ? 'literal' : 'folded');
    }
  }
  if (first === '"' || first === "'") {
    const end = scanQuoted(text, content, limit, frame.state, false);
    const style = first === '"' ? 'double' : 'single';
    return endsOnLine(frame, start, end ?? lineTextEnd(text, content, limit), style, [], end !== undefined, parent);
  }
  if (first === '[' || first === '{') {
    const flow = scanFlow(text, content, limit, frame.state, frame.beginsField);
    const items = first === '[' ? flow.items : [];
    return endsOnLine(frame, start, flow.end, first === '[' ? 'flow-list' : 'flow-map', items, flow.isClosed, parent);
  }
  if (first === '*') {
    return onOneLine(frame, start, plainEnd(text, content, limit), 'other');
  }
  return first === undefined || isBreak(text.charCodeAt(content))
    ? onOneLine(frame, start, content, 'other')
    : scanPlain(frame, start, content, parent);
}

/** A quoted or bracketed value; with text after its end on the line it is neither, and the whole line is the value. */
function endsOnLine(
  frame: ScanFrame,
  start: number,
  end: number,
  style: ValueStyle,
  items: readonly RawItem[],
  isClosed: boolean,
  parent: number,
): RawNode {
  const { text, limit, state } = frame;
  padContinuations(text, start, end, Math.max(parent, 0) + 2, state);
  if (text[end] === '#' && isClosed && !state.isValid) {
    state.paddings.push({ offset: end, removed: 0, count: 1 });
  }
  if (isClosed && !isLineDone(text, end, limit)) {
    return onOneLine(frame, start, plainEnd(text, end, limit), 'other');
  }
  return { span: span(start, end), style, items, isClosed, next: nextLineStart(text, end, limit) };
}

function onOneLine({ text, limit }: ScanFrame, start: number, end: number, style: ValueStyle): RawNode {
  return { span: span(start, end), style, items: [], isClosed: true, next: nextLineStart(text, end, limit) };
}

function scanPlain(frame: ScanFrame, start: number, content: number, parent: number): RawNode {
  const { text, limit } = frame;
  let end = plainEnd(text, content, limit);
  let next = nextLineStart(text, end, limit);
  let hasComment = !isBreakOrEnd(text, skipBlanks(text, end, limit), limit);
  for (let line = next; line < limit && !hasComment; ) {
    const first = skipBlanks(text, line, limit);
    if (!isBreakOrEnd(text, first, limit)) {
      if (first - line <= parent || text.charCodeAt(first) === 35 || isMisplacedField(frame, first)) {
        break;
      }
      end = plainEnd(text, first, limit);
      hasComment = !isBreakOrEnd(text, skipBlanks(text, end, limit), limit);
      next = nextLineStart(text, end, limit);
    }
    noteTab(frame, line, parent + 1);
    line = nextLineStart(text, first, limit);
  }
  return { span: span(start, end), style: 'plain', items: [], isClosed: true, next };
}

/** A line with a name and a colon is no text: it has been indented by mistake. */
function isMisplacedField({ text, limit, state }: ScanFrame, first: number): boolean {
  return !state.isValid && keyAt(text, first, limit) !== undefined;
}

function scanBlockScalar(frame: ScanFrame, start: number, header: number, parent: number, style: ValueStyle): RawNode {
  const { text, limit } = frame;
  let end = header;
  let indent: number | undefined;
  const isIndentGiven = /\d/.test(text.slice(start, header));
  let line = nextLineStart(text, header, limit);
  let next = line;
  while (line < limit) {
    const first = skipSpaces(text, line, limit);
    const lineEnd = lineTextEnd(text, first, limit);
    if (first < lineEnd) {
      if (first - line <= parent && text.charCodeAt(first) !== 9) {
        break;
      }
      noteTab(frame, line, indent ?? Number.POSITIVE_INFINITY);
      indent ??= first - line;
      if (first - line < indent && text.charCodeAt(first) === 35 && !isIndentGiven) {
        break;
      }
      end = lineEnd;
      next = nextLineStart(text, lineEnd, limit);
    }
    line = nextLineStart(text, lineEnd, limit);
  }
  return { span: span(start, end), style, items: [], isClosed: true, next };
}

/** After `|` or `>` with its indicators; undefined when something else than a comment follows, and it is no such header. */
function blockScalarHeaderEnd(text: string, offset: number, limit: number): number | undefined {
  let end = offset + 1;
  while (end < limit && '+-0123456789'.includes(text[end] ?? ' ')) {
    end++;
  }
  return isBlankOrBreakAt(text, end, limit) && isLineDone(text, end, limit) ? end : undefined;
}

function isBreakOrEnd(text: string, offset: number, limit: number): boolean {
  return offset >= limit || isBreak(text.charCodeAt(offset));
}

/** Psych refuses a tab among the first `columns` of a line, even when nothing else stands in it. */
export function noteTab({ text, limit, state }: ScanFrame, lineStart: number, columns: number): void {
  const first = skipSpaces(text, lineStart, limit);
  if (first < limit && first - lineStart < columns && text.charCodeAt(first) === 9) {
    state.tab ??= first;
  }
}
