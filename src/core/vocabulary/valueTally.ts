import type { PostSummary } from '../posts/postSummary';
import { PostsByDate } from './postsByDate';
import type { PostTally } from './postTally';
import { byUse, type VocabularyEntry } from './vocabularyEntry';

/** Which posts use which values of one field, or taxonomy. */
export class ValueTally implements PostTally {
  readonly #uses = new Map<string, PostsByDate>();
  /** Values whose entries say what was. */
  readonly #touched = new Set<string>();
  #entries: readonly VocabularyEntry[] = [];

  constructor(private readonly valuesOf: (post: PostSummary) => readonly string[]) {}

  change(before: PostSummary | undefined, after: PostSummary | undefined): void {
    const had = new Set(before && this.valuesOf(before));
    const has = new Set(after && this.valuesOf(after));
    for (const value of has) {
      const uses = this.#uses.get(value) ?? new PostsByDate();
      this.#uses.set(value, uses);
      if (after && before && had.has(value)) {
        uses.replace(before, after);
      } else if (after) {
        uses.add(after);
      }
      if (before?.dateMs !== after?.dateMs || !had.has(value)) {
        this.#touched.add(value);
      }
    }
    for (const value of had) {
      if (before && !has.has(value)) {
        this.#remove(value, before);
        this.#touched.add(value);
      }
    }
  }

  has(value: string): boolean {
    return this.#uses.has(value);
  }

  /** The posts that use a value, as they are now and will be; undefined where none does. */
  usesOf(value: string): PostsByDate | undefined {
    return this.#uses.get(value);
  }

  /** All values, the most used first; the same list until something of it changes, and then the same entries for values that haven't. */
  get entries(): readonly VocabularyEntry[] {
    if (this.#touched.size > 0) {
      const fresh = [...this.#touched].flatMap((value) => this.#entryOf(value) ?? []);
      this.#entries = [...this.#entries.filter(({ value }) => !this.#touched.has(value)), ...fresh].sort(byUse);
      this.#touched.clear();
    }
    return this.#entries;
  }

  #entryOf(value: string): VocabularyEntry | undefined {
    const usedIn = this.#uses.get(value);
    return usedIn && { value, posts: usedIn.length, lastUsedMs: usedIn.newest?.dateMs, listed: undefined, usedIn };
  }

  #remove(value: string, post: PostSummary): void {
    const uses = this.#uses.get(value);
    uses?.delete(post);
    if (uses?.length === 0) {
      this.#uses.delete(value);
    }
  }
}
