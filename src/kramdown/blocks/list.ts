import type { PendingSpans } from '../documentState';
import type { SourceText } from '../text/sourceText';
import { nextLineAfter, skipWhiteSpace } from '../text/whiteSpace';
import type { Block, List, ListItem } from '../tree/node';
import type { BlockConstruct, BlockParser } from './blockParser';
import { ItemContent, makeTight } from './itemContent';
import { isBlankLine, isEndOfBlockLine, isHorizontalRule, isListStart } from './lineKinds';

/** Items with `*`, `+`, `-` or numbers before them; other signs of the same kind go on with the list. */
export const list: BlockConstruct = (parser) => {
  const type = listTypeOf(parser.line);
  if (!type || !parser.mayNest) {
    return false;
  }
  const start = parser.pos;
  const { items, end, isMarkedEnd } = gather(parser, type);
  const block: List = { type, attributes: undefined, place: parser.place(start, end), children: [] };
  for (const { content, place } of items) {
    const item: ListItem = {
      type: 'li',
      attributes: undefined,
      place,
      children: content.build().flatMap((part) => parser.nested(part)),
    };
    parser.give(item, content.attributeLists);
    block.children.push(item);
  }
  const blankBehind = tighten(parser, block, isMarkedEnd);
  if (parser.document.options.input === 'GFM') {
    findTasks(parser, block);
  }
  parser.add(block, end);
  if (blankBehind) {
    parser.children.push(blankBehind);
  }
  return true;
};

function listTypeOf(line: string): 'ul' | 'ol' | undefined {
  if (!isListStart(line)) {
    return undefined;
  }
  return /^ *\d/.test(line) ? 'ol' : 'ul';
}

interface Gathered {
  readonly items: readonly { readonly content: ItemContent; readonly place: ListItem['place'] }[];
  readonly end: number;
  /** Whether `^` ended the list. */
  readonly isMarkedEnd: boolean;
}

function gather(parser: BlockParser, type: 'ul' | 'ol'): Gathered {
  const { text, source } = parser;
  const items: { content: ItemContent; start: number }[] = [];
  const ends: number[] = [];
  const sign = type === 'ul' ? '[+*-]' : '\\d+\\.';
  let itemStart = new RegExp(`^ {0,3}${sign}(?=[\\t| ])`);
  let current: ItemContent | undefined;
  /** Behind an empty line text has to be indented. */
  let isStrict = false;
  let hasNestedList = false;
  let isMarkedEnd = false;
  let pos = parser.pos;
  while (pos < text.length) {
    const line = parser.lineAt(pos);
    const next = nextLineAfter(text, pos);
    if (isStrict && isHorizontalRule(line)) {
      break;
    }
    const marker = itemStart.exec(line);
    if (marker) {
      const column = marker[0].length;
      current = new ItemContent(column, source, pos + column, next);
      if (items.length > 0) {
        ends.push(pos);
      }
      items.push({ content: current, start: pos });
      itemStart = new RegExp(`^ {0,${Math.min(3, current.indentation - 1)}}${sign}(?=[\\t| ])`);
      isStrict = false;
      hasNestedList = isListStart(current.firstText);
    } else if (!current || isEndOfBlockLine(line)) {
      isMarkedEnd = current !== undefined;
      break;
    } else if (isBlankLine(line)) {
      isStrict = true;
      hasNestedList = true;
      current.add(source, pos, next);
    } else if (current.isIndented(line) || (!isStrict && current.mayBeLazy(parser, line, pos))) {
      isStrict = false;
      hasNestedList = addLine(current, source, pos, next, hasNestedList);
    } else {
      break;
    }
    pos = next;
  }
  ends.push(pos);
  return {
    items: items.map(({ content, start }, index) => ({ content, place: parser.place(start, ends[index] ?? pos) })),
    end: pos,
    isMarkedEnd,
  };
}

/** Returns whether the item holds a list now. */
function addLine(item: ItemContent, source: SourceText, start: number, end: number, hasNestedList: boolean): boolean {
  const { text, padding, removed, isWhole } = item.withoutIndentation(source.text.slice(start, end));
  const startsList = isListStart(text);
  if (startsList && isWhole && !hasNestedList) {
    item.beginPart(); // A list in an item needs no empty line before it.
  }
  const deeper = startsList && hasNestedList && !isWhole ? item.indentation + 4 : 0;
  item.add(source, start + removed, end, deeper + padding);
  return hasNestedList || (startsList && isWhole);
}

/**
 * Takes the paragraphs away from around the first texts of items, item by item: where an empty line follows, it stays.
 * Returns the empty line behind the list, which stood in its last item.
 */
function tighten(parser: BlockParser, list: List, isMarkedEnd: boolean): Block | undefined {
  let blankBehind: Block | undefined;
  list.children.forEach((item, index) => {
    const { children } = item;
    const isLast = index === list.children.length - 1;
    const [first, second] = children;
    if (first?.type === 'p') {
      if (second?.type === 'eob' && !second.isWritten) {
        children.splice(1, 1);
      }
      const follower = children[1];
      const isFollowedByText = follower !== undefined && follower.type !== 'blank';
      const isAlone = follower === undefined || isFollowedByText || (isLast && children.length === 2 && !isMarkedEnd);
      if (isAlone && (!isLast || list.children.length === 1 || list.children.slice(0, -1).some(isTight))) {
        makeTight(parser, first, isFollowedByText);
      }
    }
    blankBehind = children.at(-1)?.type === 'blank' ? children.pop() : undefined;
  });
  return isMarkedEnd ? undefined : blankBehind;
}

function isTight({ children: [first] }: ListItem): boolean {
  return first?.type !== 'p' || first.transparent;
}

/** `[ ]` and `[x]` before the text of an item; one makes the list a list of tasks from there on. */
function findTasks(parser: BlockParser, list: List): void {
  for (const item of list.children) {
    const [first] = item.children;
    const spans = first?.type === 'p' ? parser.document.paragraphs.get(first) : undefined;
    const box = spans && /^\[([ xX])\][ \t\n]/.exec(firstSigns(spans, item));
    if (spans && box) {
      item.task = { isDone: box[1] !== ' ' };
      spans.start = skipWhiteSpace(spans.source.text, spans.start + 4, spans.end);
      taskAttributes.lastIndex = spans.start;
      const attributes = taskAttributes.exec(spans.source.text);
      if (attributes && taskAttributes.lastIndex <= spans.end) {
        parser.give(item.task, [attributes[1] ?? '']);
        spans.start = taskAttributes.lastIndex;
      }
      list.isTaskList = true;
    }
    if (list.isTaskList && first?.type === 'p') {
      item.isInTaskList = true;
    }
  }
}

const taskAttributes = /\{:(?![:/])((?:\\\}|[^\\}\n]|\\(?!\}))+)\}/y;

/** The line break between a tight text and what follows in its item counts as text. */
function firstSigns({ source, start, end }: PendingSpans, { children: [first, second] }: ListItem): string {
  const isFollowed = first?.type === 'p' && first.transparent && second !== undefined;
  return source.text.slice(start, Math.min(start + 4, end)) + (isFollowed ? '\n' : '');
}
