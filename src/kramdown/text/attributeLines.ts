/** An attribute list that stands alone on a line, or on several. */
export interface AttributeLine {
  /** What stands between `{:` and `}`. */
  readonly content: string;
  /** Where the next line starts. */
  readonly end: number;
}

/** The attribute lists of a text that stand alone on their lines. Asked for one place after another, it is linear. */
export class AttributeLines {
  readonly #text: string;
  /** The first brace behind this place that closes a list. */
  #from = 0;
  #brace = -1;
  /** Where the line behind the brace ends; undefined where something else stands on it. */
  #end: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The list on the line that starts at a place. */
  at(start: number): AttributeLine | undefined {
    opening.lastIndex = start;
    const found = opening.exec(this.#text);
    if (!found) {
      return undefined;
    }
    const contentStart = start + found[0].length;
    this.#findBrace(contentStart);
    return this.#end === undefined
      ? undefined
      : { content: this.#text.slice(contentStart, this.#brace), end: this.#end };
  }

  #findBrace(from: number): void {
    if (from >= this.#from && from <= this.#brace) {
      return;
    }
    closing.lastIndex = from;
    const found = closing.exec(this.#text);
    this.#from = from;
    this.#brace = found?.index ?? this.#text.length;
    lineEnd.lastIndex = this.#brace + 1;
    this.#end = found && lineEnd.test(this.#text) ? lineEnd.lastIndex : undefined;
  }
}

const opening = / {0,3}\{:(?![:/}])/y;
const closing = /(?<!\\)\}/g;
const lineEnd = /[ \t\r\f\v]*(?:\n|$)/y;
