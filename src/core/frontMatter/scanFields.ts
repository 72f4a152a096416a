import { type Span, span } from '../text/span';
import type { ValueStyle } from './frontMatter';
import { keyAt } from './keyAt';
import { noteNamelessKey, scanRestOfLine, skipEmptyLines, walkBlock, walkLine } from './scanBlock';
import type { RawItem } from './scanFlow';
import { noteTab, type ScanFrame } from './scanNode';
import { newScanState, type ScanState } from './scanQuoted';
import { isBlankOrBreakAt, isDash, isDocumentMark, nextLineStart, plainEnd, skipBlanks } from './yamlLine';

/** A field as it stands in the text, without its value. */
export interface RawField {
  readonly keySpan: Span;
  readonly hasColon: boolean;
  readonly span: Span;
  readonly valueSpan: Span;
  readonly style: ValueStyle;
  readonly items: readonly RawItem[];
  readonly isClosed: boolean;
}

export interface ScannedFields {
  readonly fields: readonly RawField[];
  readonly state: ScanState;
}

/**
 * The fields of the top level, by looking at lines rather than by parsing: it finds the others while one is half-typed.
 * When the text is known to be valid it believes every quote and bracket, and finds the same as a parser.
 */
export function scanFields(text: string, yaml: Span, isValid: boolean): ScannedFields {
  return new FieldScan(text, yaml, isValid).run();
}

class FieldScan {
  readonly #fields: RawField[] = [];
  readonly #frame: ScanFrame;
  /** The column in which fields begin. */
  #column: number | undefined;

  constructor(
    text: string,
    readonly yaml: Span,
    isValid: boolean,
  ) {
    const state = newScanState(isValid);
    this.#frame = { text, limit: yaml.end, state, beginsField: (line) => this.#beginsField(line) };
  }

  run(): ScannedFields {
    const { limit } = this.#frame;
    for (let line = this.#skip(this.yaml.start); line < limit; ) {
      const next = this.#line(line);
      if (next === undefined) {
        break;
      }
      line = this.#skip(next);
    }
    return { fields: this.#fields, state: this.#frame.state };
  }

  #skip(line: number): number {
    return skipEmptyLines(this.#frame, line);
  }

  /** Reads what begins in the line; undefined where the document ends. */
  #line(line: number): number | undefined {
    const { text, limit, state } = this.#frame;
    const first = skipBlanks(text, line, limit);
    if (first === line && isDocumentMark(text, line, limit)) {
      return state.isValid && this.#column !== undefined ? undefined : nextLineStart(text, line, limit);
    }
    if (first === line && text[line] === '%' && this.#column === undefined && state.isValid) {
      return nextLineStart(text, line, limit);
    }
    if (this.#column !== undefined && first - line > this.#column) {
      state.stray ??= first;
      return walkLine(this.#frame, line).next;
    }
    this.#column = Math.min(first - line, this.#column ?? Number.POSITIVE_INFINITY);
    noteTab(this.#frame, line, Number.POSITIVE_INFINITY);
    if (isDash(text, first, limit)) {
      state.stray ??= first;
      return walkLine(this.#frame, line).next;
    }
    if (text[first] === '?' && isBlankOrBreakAt(text, first + 1, limit)) {
      return this.#complexPair(line, this.#column);
    }
    const key = keyAt(text, first, limit);
    if (key) {
      noteNamelessKey(this.#frame, first, key);
      return this.#field(key.span, key.colon, this.#column);
    }
    if ('[{'.includes(text[first] ?? '-')) {
      state.stray ??= first;
      return walkLine(this.#frame, line).next;
    }
    return this.#keyAlone(first);
  }

  #field(keySpan: Span, colon: number, column: number): number {
    const { text, limit } = this.#frame;
    const node = scanRestOfLine(this.#frame, colon + 1, column, true);
    if (!node) {
      const place = Math.min(colon + 2, skipBlanks(text, colon + 1, limit));
      this.#add(keySpan, span(place, place), 'empty', place);
      return nextLineStart(text, colon, limit);
    }
    this.#add(keySpan, node.span, node.style, node.span.end, node.items, node.isClosed);
    return node.next;
  }

  /** `? key` and, in a line of its own, `: value`. */
  #complexPair(line: number, column: number): number {
    const { text, limit } = this.#frame;
    const next = this.#skip(this.#block(line, column));
    const first = skipBlanks(text, next, limit);
    const hasValue = first - next === column && text[first] === ':' && isBlankOrBreakAt(text, first + 1, limit);
    return hasValue ? this.#block(next, column) : next;
  }

  /** The end of what begins in the line and of the deeper lines after it. */
  #block(line: number, column: number): number {
    const { next } = walkLine(this.#frame, line);
    return walkBlock(this.#frame, next, column + 1).next;
  }

  #add(
    keySpan: Span,
    valueSpan: Span,
    style: ValueStyle,
    end: number,
    items: readonly RawItem[] = [],
    isClosed = true,
  ): void {
    const place = span(keySpan.start, end);
    this.#fields.push({ keySpan, hasColon: true, span: place, valueSpan, style, items, isClosed });
  }

  /** A line without a colon: the writer is still typing the key. */
  #keyAlone(first: number): number {
    const { text, limit } = this.#frame;
    const end = plainEnd(text, first, limit);
    const keySpan = span(first, end);
    this.#fields.push({
      keySpan,
      hasColon: false,
      span: keySpan,
      valueSpan: span(end, end),
      style: 'empty',
      items: [],
      isClosed: true,
    });
    return nextLineStart(text, end, limit);
  }

  #beginsField(line: number): boolean {
    const { text, limit } = this.#frame;
    const first = skipBlanks(text, line, limit);
    return first < limit && first - line <= (this.#column ?? 0) && keyAt(text, first, limit) !== undefined;
  }
}
