/**
 * Keeps one copy of each string. The copy doesn't share memory with the text it was cut from: in V8 a slice keeps the
 * whole text alive.
 */
export class Interner {
  readonly #copies = new Map<string, string>();

  intern(text: string): string {
    const known = this.#copies.get(text);
    if (known !== undefined) {
      return known;
    }
    const copy = copyOf(text);
    this.#copies.set(copy, copy);
    return copy;
  }
}

/** A string of its own, which keeps no other alive: joining makes new memory, and the slice is one of that. */
export function copyOf(text: string): string {
  return `\u0000${text}`.slice(1);
}
