import type { ListedValue } from './categoryList';
import type { PostsByDate } from './postsByDate';

/** A value that a site knows for a field. It doesn't change; what changes is another entry. */
export interface VocabularyEntry {
  readonly value: string;
  /** How many posts use it. */
  readonly posts: number;
  /** The date of the newest post that uses it, in milliseconds since 1970. */
  readonly lastUsedMs: number | undefined;
  /** What the site's own list or the settings say about it; undefined when only posts know it. */
  readonly listed: ListedValue | undefined;
  /** The posts that use it, as they are now: they go on changing while the entry says what was. */
  readonly usedIn: Pick<PostsByDate, 'length' | 'newest' | 'newestOf' | 'changes'>;
}

/** The most used first, then the most recently used, then by code point: the same order on every machine. */
export function byUse(a: VocabularyEntry, b: VocabularyEntry): number {
  return b.posts - a.posts || (b.lastUsedMs ?? 0) - (a.lastUsedMs ?? 0) || (a.value < b.value ? -1 : 1);
}
