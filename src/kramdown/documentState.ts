import type { LinkDefinition, Options } from './options';
import type { SourceText } from './text/sourceText';
import type { Attributes } from './tree/attributes';
import type { Block, Paragraph, Span } from './tree/node';

/** What is known of a document besides its tree: definitions may stand anywhere and hold everywhere. */
export interface DocumentState {
  /** Of the source, in UTF-16 code units. */
  readonly length: number;
  options: Options;
  readonly links: Map<string, KnownLink>;
  readonly footnotes: Map<string, FootnoteDefinition>;
  readonly abbreviations: Map<string, AbbreviationDefinition>;
  /** Lists by name; they may be named after they are used. */
  readonly attributeLists: Map<string, string[]>;
  /** What is written in attribute lists, in their order, and whose it is. */
  readonly attributed: { readonly target: Attributed; readonly list: string }[];
  /** Text whose spans are read once all definitions are known. */
  readonly pending: PendingSpans[];
  /** The text of each paragraph, as long as it may still change. */
  readonly paragraphs: WeakMap<Paragraph, PendingSpans>;
}

/** Whatever may have an attribute list. */
export interface Attributed {
  attributes?: Attributes | undefined;
  /** Words in its attribute lists that are no attributes, such as `toc`. */
  references?: readonly string[];
}

export interface KnownLink extends LinkDefinition {
  attributes?: Attributes | undefined;
}

export interface FootnoteDefinition {
  readonly name: string;
  readonly content: SourceText;
  children: Block[] | undefined;
  attributes: Attributes | undefined;
}

export interface AbbreviationDefinition {
  readonly title: string;
  attributes: Attributes | undefined;
}

/** A part of a text whose spans are to be read into an element. */
export interface PendingSpans {
  readonly source: SourceText;
  start: number;
  end: number;
  fill: (children: Span[]) => void;
  /** In a cell of a table `\\|` is a pipe, also in code. */
  isTableCell?: boolean;
  /** An element of HTML is around it. */
  readonly isInHtml: boolean;
}

/** Identifiers of links ignore case and how much white space there is, but not that there is some. */
export function linkIdentifier(text: string): string {
  return text.replace(/[ \t\n\r\f\v]+/g, ' ').toLowerCase();
}
