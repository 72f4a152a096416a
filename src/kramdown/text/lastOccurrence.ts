/** Where signs come last in a text, so that nobody looks for them again and again in vain. */
export class LastOccurrences {
  readonly #text: string;
  readonly #places = new Map<string, number>();

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
}
