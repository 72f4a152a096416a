import { type SourceText, SourceTextBuilder } from '../text/sourceText';
import { skipWhiteSpace } from '../text/whiteSpace';
import type { Paragraph } from '../tree/node';
import type { BlockParser } from './blockParser';
import { startsWithBlockTag } from './lineKinds';

/** Columns of a line that holds nothing but the marker. */
const indentationOfEmpty = 4;
const tabWidth = 4;

/** A line without the indentation of an item. */
export interface ItemLine {
  readonly text: string;
  /** Columns at its start that tabs stand for. */
  readonly padding: number;
  /** How many characters of the line stand before what is behind the padding. */
  readonly removed: number;
  /** Whether all of the indentation was there. */
  readonly isWhole: boolean;
}

/** What stands behind the marker of an item of a list, or of a definition, gathered line by line without its indentation. */
export class ItemContent {
  /** Columns that further lines are indented by. */
  readonly indentation: number;
  /** An attribute list straight behind the marker, without its braces. */
  readonly attributeLists: readonly string[];
  #content = new SourceTextBuilder();
  readonly #parts: SourceTextBuilder[] = [this.#content];
  readonly #indented: RegExp;

  /**
   * @param marker columns of the marker with the white space before it
   * @param start where the text behind the marker starts
   * @param end where the next line starts
   */
  constructor(marker: number, source: SourceText, start: number, end: number) {
    const rest = source.text.slice(start, end);
    const lists: string[] = [];
    let listsEnd = 0;
    for (let list = itemAttributes.exec(rest); list; list = itemAttributes.exec(rest.slice(listsEnd))) {
      lists.push(list[1] ?? '');
      listsEnd += list[0].length;
    }
    this.attributeLists = lists;
    const text = skipWhiteSpace(rest, listsEnd, rest.length);
    this.indentation = text === rest.length ? indentationOfEmpty : marker + columnsOfWhiteSpace(rest, marker);
    this.#content.addPart(source, start + text, end);
    const tabs = Math.trunc(this.indentation / tabWidth);
    this.#indented = new RegExp(
      `^(?:(?:\\t| {4}){${tabs}} {${this.indentation % tabWidth}}|(?:\\t| {4}){${tabs + 1}})`,
    );
  }

  isIndented(line: string): boolean {
    return this.#indented.test(line);
  }

  /** Whether a line that isn't indented may belong to the text before it. */
  mayBeLazy({ attributeLines }: BlockParser, line: string, start: number): boolean {
    const lead = /^ */.exec(line)?.[0].length ?? 0;
    return lead > Math.min(this.indentation, 3) || !(attributeLines.at(start) || startsWithBlockTag(line));
  }

  /** Tabs at the start of a line count four columns each. */
  withoutIndentation(line: string): ItemLine {
    const tabs = /^\t*/.exec(line)?.[0].length ?? 0;
    const expanded = tabs === 0 ? line : ' '.repeat(tabWidth * tabs) + line.slice(tabs);
    let lead = 0;
    while (lead < this.indentation && expanded[lead] === ' ') {
      lead++;
    }
    const isWhole = lead === this.indentation;
    const text = isWhole ? expanded.slice(lead) : expanded;
    const padding = Math.max(0, text.length - (line.length - tabs));
    return { text, padding, removed: line.length - (text.length - padding), isWhole };
  }

  /** Adds a part of a text up to the end of its line, with so many blanks before it that stand nowhere. */
  add(source: SourceText, start: number, end: number, padding = 0): void {
    for (let column = 0; column < padding; column++) {
      this.#content.add(' ', source.offsetOf(start));
    }
    this.#content.addPart(source, start, end);
  }

  /** What is added from now on is read apart from what was. */
  beginPart(): void {
    this.#content = new SourceTextBuilder();
    this.#parts.push(this.#content);
  }

  get firstText(): string {
    return this.#parts[0]?.text ?? '';
  }

  build(): readonly SourceText[] {
    return this.#parts.map((part) => part.build());
  }
}

/**
 * Takes the paragraph away from around the first text of an item. The line break between the text and what follows
 * counts as text then: an element of HTML that is never closed holds it.
 */
export function makeTight(parser: BlockParser, paragraph: Paragraph, isFollowedByText: boolean): void {
  paragraph.transparent = true;
  const spans = parser.document.paragraphs.get(paragraph);
  const lineBreak = /^ ?\n/.exec(spans?.source.text.slice(spans.end, spans.end + 2) ?? '');
  if (spans && isFollowedByText && lineBreak) {
    spans.end += lineBreak[0].length;
    paragraph.place = spans.source.placeOf(spans.start, spans.end, parser.document.length);
  }
}

const itemAttributes = /^[ \t]*\{:(?!(?:\w[\w-]*)?:|\/)((?:\\\}|[^\\}\n]|\\(?!\}))+)\}[ \t]*/;

/** Columns of the white space behind a marker that is `marker` columns wide. */
function columnsOfWhiteSpace(rest: string, marker: number): number {
  let columns = 0;
  for (const char of rest) {
    if (char === ' ') {
      columns++;
    } else if (char === '\t') {
      columns += tabWidth - ((columns + marker) % tabWidth);
    } else {
      break;
    }
  }
  return columns;
}
