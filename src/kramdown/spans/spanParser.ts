import type { DocumentState } from '../documentState';
import { type AttributeList, parseAttributeList } from '../text/attributeList';
import { Occurrences } from '../text/occurrences';
import type { SourceText } from '../text/sourceText';
import type { Place, Span } from '../tree/node';

/**
 * Reads one construct at the parser's place and goes on behind it. False: there is none, the character is text like any
 * other. A construct that takes the characters but makes text of them returns true.
 */
export type SpanConstruct = (parser: SpanParser) => boolean;

/** Constructs by the character they start with, those that are asked first before the others. */
export type SpanConstructs = ReadonlyMap<string, readonly SpanConstruct[]>;

/** Where the content of a span ends. */
export interface SpanEnd {
  /** The characters that it may start with. */
  readonly signs: string;
  readonly isAt: (parser: SpanParser) => boolean;
}

/** What is nested deeper is text. */
const deepest = 60;

/** What a parser of spans reads. */
export interface SpanParserRange {
  readonly start: number;
  readonly end: number;
  readonly isTableCell?: boolean | undefined;
  readonly isInHtml?: boolean | undefined;
  /** Where the text around it all starts. */
  readonly textStart?: number;
  readonly occurrences?: Occurrences | undefined;
  readonly patience?: Patience;
}

/** Characters that may still be read in vain, so that text made to hurt is read in linear time. */
interface Patience {
  left: number;
}

/** Nobody writes text that needs more: each sign that opens a span and is never closed has its paragraph read once more. */
function patienceFor(length: number): Patience {
  return { left: 200_000 + 4 * length };
}

/** Reads running text span by span. */
export class SpanParser {
  readonly source: SourceText;
  /** The text up to the end: nobody looks for anything behind it. */
  readonly text: string;
  readonly document: DocumentState;
  /** Where the text to be read ends. */
  readonly end: number;
  /** Where the text around it all starts. */
  readonly textStart: number;
  pos: number;
  /** Of the span that is being read. */
  children: Span[] = [];
  /** Spans that are open, outermost first. */
  readonly open: string[] = [];
  readonly isTableCell: boolean;
  /** Whether the text stands in an element of HTML that is a block. */
  readonly #isInHtmlBlock: boolean;
  /** Ends of spans that are known not to come, by what was looked for. */
  #failures: Set<string> | undefined;
  /** What is behind the last thing that was no plain text. */
  #plainFrom: number;
  readonly occurrences: Occurrences;
  readonly #patience: Patience;
  readonly #constructs: SpanConstructs;
  readonly #special: RegExp;
  /** Places from which on no run of so many backticks comes. */
  #noBackticksFrom: Map<number, number> | undefined;

  constructor(
    source: SourceText,
    document: DocumentState,
    constructs: SpanConstructs,
    special: RegExp,
    { start, end, isTableCell = false, isInHtml = false, textStart = start, occurrences, patience }: SpanParserRange,
  ) {
    this.source = source;
    this.text = source.text.slice(0, end);
    this.document = document;
    this.#constructs = constructs;
    this.#special = special;
    this.textStart = textStart;
    this.occurrences = occurrences ?? new Occurrences(source.text);
    this.#patience = patience ?? patienceFor(end - start);
    this.pos = start;
    this.#plainFrom = start;
    this.end = end;
    this.isTableCell = isTableCell;
    this.#isInHtmlBlock = isInHtml;
  }

  /** Whether an element of HTML is around the text. */
  get isInHtml(): boolean {
    return this.#isInHtmlBlock || this.open.some((name) => name.startsWith('html:'));
  }

  parse(): Span[] {
    this.parseUntil(undefined);
    return this.children;
  }

  /** Reads until the end of the span is reached, which is not consumed. False where it never comes. */
  parseUntil(spanEnd: SpanEnd | undefined): boolean {
    const { text, end } = this;
    this.#plainFrom = this.pos;
    while (this.pos < end) {
      const special = this.#nextSpecial();
      this.#addPlain(special);
      if (special >= end) {
        break;
      }
      const sign = text[special] ?? '';
      if (spanEnd?.signs.includes(sign) && spanEnd.isAt(this)) {
        this.#plainFrom = this.pos;
        return true;
      }
      if (!this.#construct(sign)) {
        this.#addPlain(special + 1);
      }
    }
    return spanEnd === undefined;
  }

  #construct(sign: string): boolean {
    for (const construct of this.#constructs.get(sign) ?? []) {
      const before = this.pos;
      if (construct(this)) {
        this.#plainFrom = Math.max(this.pos, before);
        return true;
      }
    }
    return false;
  }

  #nextSpecial(): number {
    return Math.min(this.occurrences.next(this.#special, this.pos), this.end);
  }

  #addPlain(end: number): void {
    if (end > this.pos) {
      this.addText(this.text.slice(this.pos, end), this.pos, end);
    }
  }

  /** The character before the parser's place, as long as it is plain text. */
  get plainBefore(): string {
    return this.pos > this.#plainFrom ? (this.text[this.pos - 1] ?? '') : '';
  }

  /** Adds text for a part of the source, and goes on behind it. */
  addText(value: string, start: number, end: number): void {
    const last = this.children.at(-1);
    if (last?.type === 'text' && !last.isHtml) {
      last.value += value;
      last.place = { start: last.place.start, end: this.place(start, end).end };
    } else if (value !== '') {
      this.children.push({ type: 'text', attributes: undefined, place: this.place(start, end), value });
    }
    this.pos = end;
  }

  /** Adds a span that ends at `end`, and goes on there. */
  add(span: Span, end: number): void {
    this.children.push(span);
    this.pos = end;
  }

  /**
   * Reads the content of a span that starts at `start`. Undefined, and nothing done, where its end never comes; the
   * parser's place is then what it was, else at the end, which is not consumed.
   */
  content(name: string, start: number, spanEnd: SpanEnd): Span[] | undefined {
    if (this.open.length >= deepest || this.isTired) {
      return undefined;
    }
    const key = `${start} ${name} ${this.open.join(' ')}`;
    if (this.#failures?.has(key)) {
      return undefined;
    }
    const { pos, children } = this;
    const plainFrom = this.#plainFrom;
    this.pos = start;
    this.children = [];
    this.open.push(name);
    const isFound = this.parseUntil(spanEnd);
    this.open.pop();
    const content = this.children;
    this.children = children;
    if (isFound) {
      return content;
    }
    this.#failures ??= new Set();
    this.#failures.add(key);
    this.tire(this.pos - start);
    this.pos = pos;
    this.#plainFrom = plainFrom;
    return undefined;
  }

  /** So many characters were read in vain. */
  tire(characters: number): void {
    this.#patience.left -= characters;
  }

  /** Reads a part of the text with a parser of its own, which knows what is open here. */
  inner(start: number, end: number): Span[] {
    const parser = new SpanParser(this.source, this.document, this.#constructs, this.#special, {
      start,
      end,
      isTableCell: this.isTableCell,
      isInHtml: this.isInHtml,
      textStart: this.textStart,
      occurrences: this.occurrences,
      patience: this.#patience,
    });
    parser.open.push(...this.open, 'inner');
    return parser.open.length > deepest
      ? [{ type: 'text', attributes: undefined, place: this.place(start, end), value: this.text.slice(start, end) }]
      : parser.parse();
  }

  /** Where the next run of exactly so many backticks starts; -1 without one. */
  findBackticks(from: number, count: number): number {
    const sign = '`'.repeat(count);
    if (from >= (this.#noBackticksFrom?.get(count) ?? Number.POSITIVE_INFINITY)) {
      return -1;
    }
    const found = this.text.indexOf(sign, from);
    if (found < 0 || found + count > this.end) {
      this.#noBackticksFrom ??= new Map();
      this.#noBackticksFrom.set(count, from);
      return -1;
    }
    return found;
  }

  /** Whether a sign comes at all, so that nobody looks for it in vain. */
  mayClose(sign: string, from: number): boolean {
    return this.occurrences.isBehind(sign, from);
  }

  /** Whether so much was read in vain that nothing more is tried. */
  get isTired(): boolean {
    return this.#patience.left <= 0;
  }

  place(start: number, end: number): Place {
    return this.source.placeOf(start, end, this.document.length);
  }

  attributeList(text: string): AttributeList {
    return parseAttributeList(text, this.document.attributeLists);
  }
}
