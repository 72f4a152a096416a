import { abbreviationDefinition } from './blocks/abbreviationDefinition';
import { attributeLists } from './blocks/attributeLists';
import { blankLine } from './blocks/blankLine';
import { blockExtension } from './blocks/blockExtension';
import { type BlockConstruct, BlockParser } from './blocks/blockParser';
import { blockquote } from './blocks/blockquote';
import { codeBlock } from './blocks/codeBlock';
import { definitionList } from './blocks/definitionList';
import { endOfBlock } from './blocks/endOfBlock';
import { fencedCode } from './blocks/fencedCode';
import { footnoteDefinition } from './blocks/footnoteDefinition';
import { atxHeader, setextHeader } from './blocks/header';
import { horizontalRule } from './blocks/horizontalRule';
import { htmlBlock } from './blocks/htmlBlock';
import { linkDefinition } from './blocks/linkDefinition';
import { list } from './blocks/list';
import { mathBlock } from './blocks/mathBlock';
import { paragraph } from './blocks/paragraph';
import { table } from './blocks/table/table';
import { type DocumentState, type FootnoteDefinition, linkIdentifier } from './documentState';
import { defaultOptions, type Options } from './options';
import { markAbbreviations } from './spans/abbreviations';
import { readSpans } from './spans/readSpans';
import { parseAttributeList } from './text/attributeList';
import { LineTable } from './text/lineTable';
import { Occurrences } from './text/occurrences';
import { documentText, type SourceText } from './text/sourceText';
import { mergeAttributes } from './tree/attributes';
import { htmlToNative } from './tree/htmlToNative';
import type { Block } from './tree/node';

/** In the order in which they are asked: the first that is there wins. */
const constructs: readonly BlockConstruct[] = [
  blankLine,
  codeBlock,
  fencedCode,
  blockquote,
  atxHeader,
  horizontalRule,
  list,
  definitionList,
  htmlBlock,
  setextHeader,
  mathBlock,
  table,
  footnoteDefinition,
  linkDefinition,
  abbreviationDefinition,
  attributeLists,
  blockExtension,
  endOfBlock,
  paragraph,
];

/** A document as a tree. Offsets in it are those of the source, in UTF-16 code units. */
export interface Document {
  readonly children: readonly Block[];
  /** In the order of their definitions. */
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** With what the document itself has changed. */
  readonly options: Options;
  readonly lines: LineTable;
}

/** Reads a document. Any text is one; nothing throws. */
export function parse(source: string, given: Partial<Options> = {}): Document {
  const state: DocumentState = {
    length: source.length,
    options: { ...defaultOptions, ...given },
    links: new Map(Object.entries(given.link_defs ?? {}).map(([name, link]) => [linkIdentifier(name), link])),
    footnotes: new Map(),
    abbreviations: new Map(),
    attributeLists: new Map(),
    attributed: [],
    pending: [],
    paragraphs: new WeakMap(),
  };
  const children = new BlockParser(documentText(source), state, constructs).parse();
  for (const footnote of state.footnotes.values()) {
    footnote.children = new BlockParser(footnote.content, state, constructs, 1).parse();
  }
  for (const { target, list } of state.attributed) {
    const { attributes, references } = parseAttributeList(list, state.attributeLists);
    if (attributes.size > 0) {
      target.attributes = mergeAttributes(target.attributes, attributes);
    }
    if (references.length > 0) {
      target.references = [...(target.references ?? []), ...references];
    }
  }
  const occurrences = new WeakMap<SourceText, Occurrences>();
  for (const pending of state.pending) {
    if (!occurrences.has(pending.source)) {
      occurrences.set(pending.source, new Occurrences(pending.source.text));
    }
    pending.fill(
      markAbbreviations(
        readSpans(pending.source, state, { ...pending, occurrences: occurrences.get(pending.source) }),
        state,
      ),
    );
  }
  if (state.options.html_to_native) {
    htmlToNative(children, source);
    for (const footnote of state.footnotes.values()) {
      htmlToNative(footnote.children ?? [], source);
    }
  }
  return { children, footnotes: state.footnotes, options: state.options, lines: new LineTable(source) };
}
