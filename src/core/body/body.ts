import type { Span } from '../text/span';

/** The article of a post as rules look at it: read once, with places in the post's text. */
export interface Body {
  /** Those that stand by themselves, not in quotes, lists or boxes, in order. */
  readonly headings: readonly BodyHeading[];
  readonly paragraphs: readonly BodyParagraph[];
  readonly links: readonly BodyLink[];
  readonly images: readonly BodyImage[];
  readonly tables: readonly BodyTable[];
  /** Comments of HTML, in order. */
  readonly comments: readonly Span[];
  /** What `#` in an address can lead to: ids of headings as kramdown makes them, of footnotes, and all that HTML and attribute lists give. */
  readonly ids: ReadonlySet<string>;
  /** Whether Liquid in it prints something that is not known here. */
  readonly hasLiquid: boolean;
  /** The block that it ends with, definitions and empty lines aside. */
  readonly last: Span | undefined;
  /** What it begins with. */
  readonly first: Span | undefined;
}

export interface BodyHeading {
  /** Without its line break. */
  readonly span: Span;
  /** As printed: 1 to 6. */
  readonly level: number;
  /** Without markup. */
  readonly title: string;
  readonly id: string | undefined;
}

/** Running text: a paragraph, the text of a list item, of a heading, of a cell of a table. */
export interface BodyParagraph {
  readonly span: Span;
  /**
   * As long as `span`, so that offsets are those of the source: the text that readers see, `markup` for each character
   * that they don't, and `object` for what stands in the text without being prose (code, formulas, pictures, Liquid).
   */
  readonly prose: string;
  /** The block that it is the text of, or that is around it; `none` for a paragraph at the top. */
  readonly within: 'none' | 'item' | 'quote' | 'definition' | 'html' | 'footnote' | 'heading' | 'term' | 'cell';
  readonly hasLiquid: boolean;
  /** Whether what it stands in ends with it: a heading, a rule or the end of the article follows. */
  readonly isLast: boolean;
}

/** Word joiner: takes no room, so that patterns may be asked to let it pass. */
export const markup = '\u2060';
/** Object replacement character. */
export const object = '\uFFFC';

export interface BodyLink {
  readonly span: Span;
  readonly href: string;
  /** Where the address is written; undefined where it stands elsewhere, as that of a reference does. */
  readonly hrefSpan: Span | undefined;
  readonly isHtml: boolean;
}

export interface BodyImage {
  readonly span: Span;
  readonly src: string;
  readonly srcSpan: Span | undefined;
  /** Undefined where HTML says nothing, which is not the same as nothing to say. */
  readonly alt: string | undefined;
  readonly isHtml: boolean;
  /** Whether it is all that a link has to show. */
  readonly isLinkText: boolean;
}

export interface BodyTable {
  readonly span: Span;
  /** Whether the lines at the top are divided from the others. */
  readonly hasHeader: boolean;
  /** The number of cells of each line that has some. */
  readonly rows: number;
}
