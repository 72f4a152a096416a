/** Numbers things in the order in which they first come; what is written alike is one thing. */
export class Table<T, Code> {
  readonly #known = new Map<T, number>();
  readonly #written = new Map<string, number>();
  #new: Code[] = [];

  constructor(private readonly encode: (thing: T) => Code) {}

  indexOf(thing: T): number {
    const known = this.#known.get(thing);
    if (known !== undefined) {
      return known;
    }
    const code = this.encode(thing);
    const text = JSON.stringify(code);
    let index = this.#written.get(text);
    if (index === undefined) {
      index = this.#written.size;
      this.#written.set(text, index);
      this.#new.push(code);
    }
    this.#known.set(thing, index);
    return index;
  }

  /** What was numbered since this was asked last. */
  takeNew(): readonly Code[] {
    const added = this.#new;
    this.#new = [];
    return added;
  }
}
