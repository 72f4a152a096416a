/** Where signs come in a text, so that nobody looks for them again and again in vain. */
export class Occurrences {
  readonly #text: string;
  readonly #places = new Map<string, number>();

  #pattern: RegExp | undefined;
  /** The pattern is found nowhere between these. */
  #from = 0;
  #found = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether the signs come at a place or behind it. */
  isBehind(signs: string, from: number): boolean {
    let last = this.#places.get(signs);
    if (last === undefined) {
      last = this.#text.lastIndexOf(signs);
      this.#places.set(signs, last);
    }
    return last >= from;
  }

  /** Where a pattern is found next; the end of the text where it is not. Asked for one place after another. */
  next(pattern: RegExp, from: number): number {
    if (pattern !== this.#pattern || from < this.#from || from > this.#found) {
      pattern.lastIndex = from;
      this.#pattern = pattern;
      this.#from = from;
      this.#found = pattern.exec(this.#text)?.index ?? this.#text.length;
    }
    return this.#found;
  }
}
