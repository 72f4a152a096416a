import type { Attributes } from './attributes';

/** The start of a node and the end of it in the document, in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

interface Base {
  /** From attribute lists, in the order they were written. */
  attributes: Attributes | undefined;
  /** Where the node stands in the document. */
  place: Place;
  /** Words in its attribute lists that are no attributes: `toc`, `auto_ids`, `standalone`. */
  references?: readonly string[];
}

/** With `{:toc}` it stands for a table of contents. */
export interface List extends Base {
  readonly type: 'ul' | 'ol';
  readonly children: ListItem[];
  /** Some of its items are tasks. */
  isTaskList?: boolean;
}

export interface ListItem extends Base {
  readonly type: 'li';
  /** Stands before its text (GFM). */
  task?: Task;
  /** It is a task or stands behind one in its list. */
  isInTaskList?: boolean;
  children: Block[];
}

/** `[ ]` or `[x]`, which may have an attribute list straight behind it. */
export interface Task {
  readonly isDone: boolean;
  attributes?: Attributes | undefined;
}

export interface Paragraph extends Base {
  readonly type: 'p';
  /** Tight: its text stands in the list item without a paragraph around it. */
  transparent: boolean;
  children: Span[];
}

export interface Header extends Base {
  readonly type: 'header';
  /** 1 to 6. */
  readonly level: number;
  /** As written, for the id. */
  readonly rawText: string;
  children: Span[];
}

export interface Blockquote extends Base {
  readonly type: 'blockquote';
  children: Block[];
}

export interface CodeBlock extends Base {
  readonly type: 'codeblock';
  value: string;
  /** As written behind the fence. */
  readonly language: string | undefined;
  readonly fenced: boolean;
}

export interface DefinitionList extends Base {
  readonly type: 'dl';
  readonly children: (DefinitionTerm | Definition)[];
}

export interface DefinitionTerm extends Base {
  readonly type: 'dt';
  children: Span[];
}

export interface Definition extends Base {
  readonly type: 'dd';
  children: Block[];
}

export type Alignment = 'left' | 'center' | 'right' | 'default';

export interface Table extends Base {
  readonly type: 'table';
  readonly alignment: readonly Alignment[];
  readonly groups: readonly TableGroup[];
}

export interface TableGroup {
  readonly type: 'thead' | 'tbody' | 'tfoot';
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly place: Place;
  children: Span[];
  attributes: Attributes | undefined;
}

export interface HorizontalRule extends Base {
  readonly type: 'hr';
}

export interface Blank extends Base {
  readonly type: 'blank';
}

/** Ends the block before it (`^`); nothing of it is seen. */
export interface EndOfBlock extends Base {
  readonly type: 'eob';
  /** By `^`; else it follows from an attribute list or an extension, and is no boundary. */
  readonly isWritten: boolean;
}

export interface MathBlock extends Base {
  readonly type: 'mathBlock';
  value: string;
}

/** How kramdown reads what stands between an element's tags. */
export type ContentModel = 'block' | 'span' | 'raw';

/** An element written as HTML, in a block or in running text. */
export interface HtmlElement<Child> extends Base {
  readonly type: 'html';
  readonly name: string;
  readonly model: ContentModel;
  readonly closed: boolean;
  children: Child[];
  /** Stands as a block of its own. */
  readonly isBlock: boolean;
}

/** HTML as written: a comment, a processing instruction, or text that is not to be touched. */
export interface RawHtml extends Base {
  readonly type: 'comment' | 'processingInstruction' | 'raw';
  readonly value: string;
  readonly isBlock: boolean;
}

/** `{::comment}`. */
export interface KramdownComment extends Base {
  readonly type: 'kramdownComment';
  readonly value: string;
  readonly isBlock: boolean;
}

/** `{::nomarkdown}`: printed as it is. */
export interface Verbatim extends Base {
  readonly type: 'verbatim';
  readonly value: string;
  readonly isBlock: boolean;
}

export type Block =
  | Paragraph
  | Header
  | Blockquote
  | CodeBlock
  | List
  | ListItem
  | DefinitionList
  | Table
  | HorizontalRule
  | Blank
  | EndOfBlock
  | MathBlock
  | HtmlElement<Block | Span>
  | RawHtml
  | KramdownComment
  | Verbatim;

export interface Text extends Base {
  readonly type: 'text';
  /** From within HTML that isn't read as Markdown: references such as `&amp;` stay as they are. */
  readonly isHtml?: boolean;
  value: string;
}

export interface Emphasis extends Base {
  readonly type: 'em' | 'strong' | 'del';
  children: Span[];
}

export interface CodeSpan extends Base {
  readonly type: 'codespan';
  value: string;
}

export interface LineBreak extends Base {
  readonly type: 'br';
}

export interface Link extends Base {
  readonly type: 'a';
  /** As it will be printed. */
  readonly href: string;
  readonly title: string | undefined;
  children: Span[];
}

export interface Image extends Base {
  readonly type: 'img';
  readonly src: string;
  readonly alt: string;
  readonly title: string | undefined;
}

export interface Entity extends Base {
  readonly type: 'entity';
  readonly codePoint: number;
  /** As written, with `&` and `;`. */
  readonly original: string;
}

export interface TypographicSymbol extends Base {
  readonly type: 'typographic';
  readonly symbol: 'mdash' | 'ndash' | 'hellip' | 'laquo' | 'raquo' | 'laquo_space' | 'raquo_space';
}

export interface SmartQuote extends Base {
  readonly type: 'smartQuote';
  readonly quote: 'lsquo' | 'rsquo' | 'ldquo' | 'rdquo';
}

export interface MathSpan extends Base {
  readonly type: 'math';
  value: string;
}

export interface FootnoteMarker extends Base {
  readonly type: 'footnote';
  readonly name: string;
}

export interface Abbreviation extends Base {
  readonly type: 'abbreviation';
  readonly value: string;
  readonly title: string;
}

export type Span =
  | Text
  | Emphasis
  | CodeSpan
  | LineBreak
  | Link
  | Image
  | Entity
  | TypographicSymbol
  | SmartQuote
  | MathSpan
  | FootnoteMarker
  | Abbreviation
  | HtmlElement<Block | Span>
  | RawHtml
  | KramdownComment
  | Verbatim;
