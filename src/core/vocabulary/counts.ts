/** How often each of a few words comes; what is taken away as often as it came is as if it had never been. */
export class Counts<Word extends string> {
  readonly #times = new Map<Word, number>();

  /** How many words there are. */
  get size(): number {
    return this.#times.size;
  }

  add(word: Word | undefined, times: 1 | -1): void {
    if (word === undefined) {
      return;
    }
    const now = (this.#times.get(word) ?? 0) + times;
    if (now === 0) {
      this.#times.delete(word);
    } else {
      this.#times.set(word, now);
    }
  }

  /** The most frequent word, of equally frequent ones the first by code point; undefined without any. */
  get mostFrequent(): Word | undefined {
    let best: Word | undefined;
    let most = 0;
    for (const [word, times] of this.#times) {
      if (times > most || (times === most && best !== undefined && word < best)) {
        best = word;
        most = times;
      }
    }
    return best;
  }

  [Symbol.iterator](): Iterator<readonly [Word, number]> {
    return this.#times.entries();
  }
}
