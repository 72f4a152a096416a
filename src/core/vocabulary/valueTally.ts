import { firstOf } from '../foundation/firstOf';
import type { PostSummary } from '../posts/postSummary';
import { PostsByDate } from './postsByDate';
import type { PostTally } from './postTally';
import { byUse, type VocabularyEntry } from './vocabularyEntry';

/** Which posts use which values of one field, or taxonomy. */
export class ValueTally implements PostTally {
  readonly #uses = new Map<string, PostsByDate>();
  /** Values whose entries say what was. */
  readonly #touched = new Set<string>();
  readonly #known = new Map<string, VocabularyEntry>();
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
    if (this.#touched.size > fewChanges) {
      for (const value of this.#touched) {
        this.#renew(value);
      }
      this.#entries = [...this.#known.values()].sort(byUse);
    } else if (this.#touched.size > 0) {
      const entries = [...this.#entries];
      for (const value of this.#touched) {
        const { before, after } = this.#renew(value);
        if (before) {
          entries.splice(placeIn(entries, before), 1);
        }
        if (after) {
          entries.splice(placeIn(entries, after), 0, after);
        }
      }
      this.#entries = entries;
    }
    this.#touched.clear();
    return this.#entries;
  }

  #renew(value: string): { readonly before: VocabularyEntry | undefined; readonly after: VocabularyEntry | undefined } {
    const before = this.#known.get(value);
    const usedIn = this.#uses.get(value);
    if (!usedIn) {
      this.#known.delete(value);
      return { before, after: undefined };
    }
    const after = { value, posts: usedIn.length, lastUsedMs: usedIn.newest?.dateMs, listed: undefined, usedIn };
    this.#known.set(value, after);
    return { before, after };
  }

  #remove(value: string, post: PostSummary): void {
    const uses = this.#uses.get(value);
    uses?.delete(post);
    if (uses?.length === 0) {
      this.#uses.delete(value);
    }
  }
}

/** So many entries are put in their new places one by one; for more all are sorted. */
const fewChanges = 50;

function placeIn(entries: readonly VocabularyEntry[], entry: VocabularyEntry): number {
  return firstOf(entries.length, (index) => {
    const other = entries[index];
    return other !== undefined && (other === entry || byUse(other, entry) > 0);
  });
}
