import { span } from '../text/span';
import type { ListItem } from './frontMatter';
import { type KeyPlace, keyAt, skipProperties } from './keyAt';
import type { RawItem } from './scanFlow';
import { noteTab, type RawNode, type ScanFrame, scanNode } from './scanNode';
import { isBlankOrBreakAt, isDash, isLineDone, nextLineStart, skipBlanks, skipSpaces } from './yamlLine';

const NO_COLUMN = Number.POSITIVE_INFINITY;

/**
 * The value that stands in the lines after its key or dash, which is in column `parent`; undefined when there is none.
 * A list may begin in the column of its key.
 */
function scanNested(frame: ScanFrame, from: number, parent: number, mayBeginAtParent: boolean): RawNode | undefined {
  const { text, limit } = frame;
  const line = skipEmptyLines(frame, from);
  if (line >= limit) {
    return undefined;
  }
  const first = skipBlanks(text, line, limit);
  const column = first - line;
  const isList = isDash(text, first, limit);
  if (column < parent || (column === parent && !(mayBeginAtParent && isList))) {
    return undefined;
  }
  if (isList) {
    return scanBlockList(frame, line, parent);
  }
  if (isQuestion(text, first, limit) || keyAt(text, first, limit)) {
    const { end, next } = walkBlock(frame, line, parent + 1);
    return { span: span(first, end), style: 'block-map', items: [], isClosed: true, next };
  }
  noteTab(frame, line, NO_COLUMN);
  return scanNode(frame, first, parent);
}

/** The value in the rest of the line, or in the lines after it when nothing but tags and anchors stands there. */
export function scanRestOfLine(
  frame: ScanFrame,
  offset: number,
  parent: number,
  mayBeginAtParent: boolean,
): RawNode | undefined {
  const { text, limit } = frame;
  const start = skipBlanks(text, offset, limit);
  const content = skipProperties(text, start, limit);
  if (!isLineDone(text, content, limit)) {
    return scanNode(frame, start, parent);
  }
  const nested = scanNested(frame, nextLineStart(text, content, limit), parent, mayBeginAtParent);
  if (content === start) {
    return nested;
  }
  return nested ? { ...nested, span: span(start, nested.span.end) } : scanNode(frame, start, parent);
}

function scanBlockList(frame: ScanFrame, from: number, parent: number): RawNode {
  const { text, limit } = frame;
  const items: RawItem[] = [];
  const listColumn = skipBlanks(text, from, limit) - from;
  let end = from;
  let next = from;
  for (let line = from; line < limit; ) {
    const first = skipBlanks(text, line, limit);
    const column = first - line;
    const isItem = isDash(text, first, limit);
    if (column <= parent && !(isItem && column === listColumn)) {
      break;
    }
    noteTab(frame, line, NO_COLUMN);
    if (isItem) {
      const item = scanItem(frame, line, first);
      items.push(item);
      end = item.end;
      next = item.next;
    } else {
      ({ end, next } = walkLine(frame, line));
    }
    line = skipEmptyLines(frame, next);
  }
  return { span: span(skipBlanks(text, from, limit), end), style: 'block-list', items, isClosed: true, next };
}

interface Walked {
  /** After the last text that belongs to it. */
  readonly end: number;
  readonly next: number;
}

function scanItem(frame: ScanFrame, line: number, dash: number): RawItem & Walked {
  const { text, limit } = frame;
  const column = dash - line;
  const start = afterIndicator(frame, dash);
  if (!isLineDone(text, start, limit) && isCompact(text, start, limit)) {
    const ofLine = walkLine(frame, line);
    const ofBlock = walkBlock(frame, ofLine.next, column + 1);
    const { end, next } = ofBlock.end > ofLine.next ? ofBlock : ofLine;
    return { span: span(start, end), style: 'collection', isClosed: true, end, next };
  }
  const node = scanRestOfLine(frame, dash + 1, column, false);
  if (!node) {
    const place = Math.min(dash + 2, skipBlanks(text, dash + 1, limit));
    const next = nextLineStart(text, dash, limit);
    return { span: span(place, place), style: 'empty', isClosed: true, end: dash + 1, next };
  }
  return {
    span: node.span,
    style: itemStyle(node.style),
    isClosed: node.isClosed,
    end: node.span.end,
    next: node.next,
  };
}

function itemStyle(style: RawNode['style']): ListItem['style'] {
  switch (style) {
    case 'flow-list':
    case 'block-list':
    case 'flow-map':
    case 'block-map':
      return 'collection';
    case 'other':
      return 'plain';
    default:
      return style;
  }
}

/** Whether a list or a map begins in this very line. */
function isCompact(text: string, offset: number, limit: number): boolean {
  return isDash(text, offset, limit) || isQuestion(text, offset, limit) || keyAt(text, offset, limit) !== undefined;
}

/** Passes over the lines indented by `minimum` or more, and over what they begin. */
export function walkBlock(frame: ScanFrame, from: number, minimum: number): Walked {
  const { text, limit } = frame;
  let end = from;
  let next = from;
  for (let line = skipEmptyLines(frame, from); line < limit; line = skipEmptyLines(frame, next)) {
    if (skipBlanks(text, line, limit) - line < minimum) {
      break;
    }
    ({ end, next } = walkLine(frame, line));
  }
  return { end, next };
}

/** Passes over one line of a block and over the value that it begins, however many lines that takes. */
export function walkLine(frame: ScanFrame, line: number): Walked {
  const { text, limit } = frame;
  noteTab(frame, line, NO_COLUMN);
  let i = skipBlanks(text, line, limit);
  let parent = i - line - 1;
  while (isDash(text, i, limit) || isQuestion(text, i, limit)) {
    parent = i - line;
    const after = afterIndicator(frame, i);
    if (isLineDone(text, after, limit)) {
      return { end: i + 1, next: nextLineStart(text, i, limit) };
    }
    i = after;
  }
  const key = keyAt(text, i, limit);
  if (key) {
    noteNamelessKey(frame, i, key);
    parent = i - line;
    if (isLineDone(text, key.colon + 1, limit)) {
      return { end: key.colon + 1, next: nextLineStart(text, key.colon, limit) };
    }
    i = skipBlanks(text, key.colon + 1, limit);
  }
  const node = scanNode(frame, i, parent);
  return { end: node.span.end, next: node.next };
}

/** After `-` or `?` and the blanks that follow. A tab there is one that Psych refuses. */
function afterIndicator(frame: ScanFrame, indicator: number): number {
  const { text, limit, state } = frame;
  state.hasComplexKey ||= text[indicator] === '?';
  const after = skipBlanks(text, indicator + 1, limit);
  const tab = skipSpaces(text, indicator + 1, after);
  if (tab < after) {
    state.tab ??= tab;
  }
  return after;
}

/** A colon without a name before it, unless it may belong to a complex key. */
export function noteNamelessKey({ state }: ScanFrame, offset: number, { colon }: KeyPlace): void {
  if (offset === colon && !state.hasComplexKey) {
    state.nameless ??= colon;
  }
}

/** `?` as the mark of a complex key. */
function isQuestion(text: string, offset: number, limit: number): boolean {
  return offset < limit && text[offset] === '?' && isBlankOrBreakAt(text, offset + 1, limit);
}

/** The start of the first line with more in it than blanks and a comment. */
export function skipEmptyLines(frame: ScanFrame, from: number): number {
  const { text, limit } = frame;
  let line = from;
  while (line < limit && isLineDone(text, line, limit)) {
    noteTab(frame, line, NO_COLUMN);
    line = nextLineStart(text, line, limit);
  }
  return line;
}
