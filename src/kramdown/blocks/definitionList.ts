import type { PendingSpans } from '../documentState';
import { nextLineAfter, skipWhiteSpace, trimmedEnd } from '../text/whiteSpace';
import type { Block, Definition, DefinitionList, DefinitionTerm, Paragraph } from '../tree/node';
import type { BlockConstruct, BlockParser } from './blockParser';
import { ItemContent, makeTight } from './itemContent';
import { isBlankLine, isEndOfBlockLine } from './lineKinds';

/** `: ` behind a paragraph, whose lines are the terms. */
export const definitionList: BlockConstruct = (parser) => {
  if (!marker.test(parser.line) || !parser.mayNest) {
    return false;
  }
  const hasBlank = parser.last?.type === 'blank';
  const terms = parser.children.at(hasBlank ? -2 : -1);
  const text = terms?.type === 'p' ? parser.document.paragraphs.get(terms) : undefined;
  if (terms?.type !== 'p' || !text || (hasBlank && !/^[ \t]*\n\n$/.test(parser.text.slice(text.end, parser.pos)))) {
    return false;
  }
  parser.children.length -= hasBlank ? 2 : 1;
  const { start } = text;
  const list = takePreviousList(parser) ?? newList(parser, terms);
  list.children.push(...termsOf(parser, text));
  const { definitions, end } = gather(parser, hasBlank);
  let blankBehind: Block | undefined;
  for (const { content, place, isLoose } of definitions) {
    const children = content.build().flatMap((part) => parser.nested(part));
    blankBehind = children.at(-1)?.type === 'blank' ? children.pop() : undefined;
    const [first, second] = children;
    if (!isLoose && first?.type === 'p') {
      makeTight(parser, first, second !== undefined);
    }
    const definition: Definition = { type: 'dd', attributes: undefined, place, children };
    parser.give(definition, content.attributeLists);
    list.children.push(definition);
  }
  list.place = { start: Math.min(list.place.start, parser.source.offsetOf(start)), end: parser.place(start, end).end };
  parser.children.push(list);
  parser.pos = end;
  if (blankBehind) {
    parser.children.push(blankBehind);
  }
  return true;
};

const marker = /^ {0,3}:(?=[\t| ])/;

/** A list that ended just before, or an empty line before, goes on. */
function takePreviousList(parser: BlockParser): DefinitionList | undefined {
  const hasBlank = parser.last?.type === 'blank';
  const before = parser.children.at(hasBlank ? -2 : -1);
  if (before?.type !== 'dl') {
    return undefined;
  }
  parser.children.length -= hasBlank ? 2 : 1;
  return before;
}

function newList(parser: BlockParser, terms: Paragraph): DefinitionList {
  const list: DefinitionList = { type: 'dl', attributes: terms.attributes, place: terms.place, children: [] };
  // What was given to the paragraph was given last.
  const { attributed } = parser.document;
  for (let index = attributed.length - 1; attributed[index]?.target === terms; index--) {
    attributed[index] = { target: list, list: attributed[index]?.list ?? '' };
  }
  parser.give(list, parser.waiting);
  parser.waiting = [];
  return list;
}

/** Every line of the paragraph is a term. */
function termsOf(parser: BlockParser, paragraph: PendingSpans): readonly DefinitionTerm[] {
  const { text } = parser;
  const found: DefinitionTerm[] = [];
  for (let start = paragraph.start; start < paragraph.end; start = nextLineAfter(text, start)) {
    const from = skipWhiteSpace(text, start, paragraph.end);
    const to = trimmedEnd(text, from, Math.min(nextLineAfter(text, start), paragraph.end));
    const term: DefinitionTerm = { type: 'dt', attributes: undefined, place: parser.place(from, to), children: [] };
    const list = termAttributes.exec(text.slice(from, to));
    parser.give(term, list ? [list[1] ?? ''] : []);
    parser.spans(from + (list?.[0].length ?? 0), to, (children) => {
      term.children = children;
    });
    found.push(term);
  }
  paragraph.fill = () => {};
  return found;
}

const termAttributes = /^\{:(?!(?:\w[\w-]*)?:|\/)((?:\\\}|[^\\}\n]|\\(?!\}))+)\}[ \t]*/;

interface GatheredDefinition {
  readonly content: ItemContent;
  readonly place: Definition['place'];
  /** An empty line stood before it. */
  readonly isLoose: boolean;
}

function gather(parser: BlockParser, hasBlank: boolean): { definitions: readonly GatheredDefinition[]; end: number } {
  const { text, source } = parser;
  const definitions: { content: ItemContent; start: number; isLoose: boolean }[] = [];
  const ends: number[] = [];
  let current: ItemContent | undefined;
  let isBehindBlank = hasBlank;
  let pos = parser.pos;
  while (pos < text.length) {
    const line = parser.lineAt(pos);
    const next = nextLineAfter(text, pos);
    const found = marker.exec(line);
    const column = found?.[0].length ?? 0;
    if (found && (!current || column <= Math.min(3, current.indentation - 1) + 1)) {
      current = new ItemContent(column, source, pos + column, next);
      if (definitions.length > 0) {
        ends.push(pos);
      }
      definitions.push({ content: current, start: pos, isLoose: isBehindBlank });
      isBehindBlank = false;
    } else if (!current || isEndOfBlockLine(line)) {
      break;
    } else if (isBlankLine(line)) {
      isBehindBlank = true;
      current.add(source, pos, next);
    } else if (current.isIndented(line) || (!isBehindBlank && current.mayBeLazy(parser, line, pos))) {
      isBehindBlank = false;
      const { padding, removed } = current.withoutIndentation(text.slice(pos, next));
      current.add(source, pos + removed, next, padding);
    } else {
      break;
    }
    pos = next;
  }
  ends.push(pos);
  return {
    definitions: definitions.map(({ content, start, isLoose }, index) => ({
      content,
      isLoose,
      place: parser.place(start, ends[index] ?? pos),
    })),
    end: pos,
  };
}
