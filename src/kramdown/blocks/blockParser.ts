import type { Attributed, DocumentState, PendingSpans } from '../documentState';
import { AttributeLines } from '../text/attributeLines';
import { Occurrences } from '../text/occurrences';
import type { SourceText } from '../text/sourceText';
import type { Block, Place, Span } from '../tree/node';

/** Reads one construct at the parser's place, or leaves everything as it is and returns false. */
export type BlockConstruct = (parser: BlockParser) => boolean;

/** Deeper than anyone writes; what is nested deeper is text. */
const deepest = 100;

/**
 * Reads a text block by block. The place is always the start of a line or, behind an element of HTML, what is left of
 * one, which is read as a line too.
 */
export class BlockParser {
  readonly source: SourceText;
  readonly text: string;
  readonly document: DocumentState;
  readonly depth: number;
  readonly attributeLines: AttributeLines;
  readonly occurrences: Occurrences;
  pos = 0;
  children: Block[] = [];
  /** Attribute lists that wait for the next block. */
  waiting: string[] = [];
  /** The definition that stands straight before, which an attribute list may follow. */
  lastDefinition: Attributed | undefined;
  /** For each sign of fences how many may still be closed, where that is known: the longest fence that follows has as many. */
  readonly longestFences = new Map<string, number>();
  /** The elements of HTML, innermost last, whose content is being read as blocks. */
  readonly openElements: { readonly name: string; isClosed: boolean }[] = [];
  readonly #constructs: readonly BlockConstruct[];
  readonly #isInHtml: boolean;
  #lineStart = -1;
  #lineEnd = 0;
  #line = '';

  constructor(
    source: SourceText,
    document: DocumentState,
    constructs: readonly BlockConstruct[],
    depth = 0,
    isInHtml = false,
  ) {
    this.#isInHtml = isInHtml;
    this.source = source;
    this.text = source.text;
    this.occurrences = new Occurrences(source.text);
    this.attributeLines = new AttributeLines(source.text);
    this.document = document;
    this.depth = depth;
    this.#constructs = constructs;
  }

  /** All blocks of the text. */
  parse(): Block[] {
    this.parseUntil(() => false);
    return this.children;
  }

  parseUntil(isDone: () => boolean): void {
    while (this.pos < this.text.length && !isDone()) {
      for (const construct of this.#constructs) {
        if (construct(this)) {
          break;
        }
      }
    }
  }

  /** What is left of the current line, without its line break. */
  get line(): string {
    this.#findLine();
    return this.#line;
  }

  /** Where the next line starts. */
  get nextLine(): number {
    this.#findLine();
    return Math.min(this.#lineEnd + 1, this.text.length);
  }

  #findLine(): void {
    if (this.#lineStart !== this.pos) {
      const found = this.text.indexOf('\n', this.pos);
      this.#lineStart = this.pos;
      this.#lineEnd = found < 0 ? this.text.length : found;
      this.#line = this.text.slice(this.pos, this.#lineEnd);
    }
  }

  /** The line that starts at a place, without its line break. */
  lineAt(start: number): string {
    const found = this.text.indexOf('\n', start);
    return this.text.slice(start, found < 0 ? this.text.length : found);
  }

  get last(): Block | undefined {
    return this.children.at(-1);
  }

  /** Whether a block may start here that needs an empty line, or what counts as one, before it. */
  get isAtBoundary(): boolean {
    const { last } = this;
    return (
      last === undefined || last.type === 'blank' || (last.type === 'eob' && last.isWritten) || this.waiting.length > 0
    );
  }

  /** Adds a block that ends at `end`, with the attributes that wait for it, and goes on there. */
  add<B extends Block>(block: B, end: number): B {
    this.children.push(block);
    this.lastDefinition = undefined;
    this.give(block, this.waiting);
    this.waiting = [];
    this.pos = end;
    return block;
  }

  /** Notes a definition, which is no part of the tree but ends what stands before it. */
  addDefinition(definition: Attributed, end: number): void {
    this.give(definition, this.waiting);
    this.waiting = [];
    this.addImpliedEnd(end);
    this.lastDefinition = definition;
  }

  addImpliedEnd(end: number): void {
    this.add({ type: 'eob', attributes: undefined, place: this.place(this.pos, end), isWritten: false }, end);
  }

  place(start: number, end: number): Place {
    return this.source.placeOf(start, end, this.document.length);
  }

  /** Has the spans of a part of the text read when all definitions are known. */
  spans(start: number, end: number, fill: (children: Span[]) => void, isInHtml = this.isInHtml): PendingSpans {
    const pending: PendingSpans = { source: this.source, start, end, fill, isInHtml };
    this.document.pending.push(pending);
    return pending;
  }

  /** Whether text may be nested further. */
  get mayNest(): boolean {
    return this.depth < deepest;
  }

  /** Whether an element of HTML is around what is read. */
  get isInHtml(): boolean {
    return this.#isInHtml || this.openElements.length > 0;
  }

  nested(source: SourceText): Block[] {
    return new BlockParser(source, this.document, this.#constructs, this.depth + 1, this.isInHtml).parse();
  }

  /** Attribute lists are read when all names are known. */
  give(target: Attributed, lists: readonly string[]): void {
    for (const list of lists) {
      this.document.attributed.push({ target, list });
    }
  }
}
