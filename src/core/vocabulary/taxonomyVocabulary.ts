import type { PostSummary } from '../posts/postSummary';
import type { ListedValue } from './categoryList';
import type { Taxonomy } from './taxonomy';

/** Every value a site knows for one taxonomy, in the order in which a writer wants them offered. */
export interface VocabularyEntry {
  readonly value: string;
  /** How many posts use it. */
  readonly posts: number;
  /** The date of the newest post that uses it, in milliseconds since 1970. */
  readonly lastUsedMs: number | undefined;
  /** What the site's own list or the settings say about it; undefined when only posts know it. */
  readonly listed: ListedValue | undefined;
}

/** Gathers the values of all posts and of the lists given; of equal values the first list's wins. */
export function gatherVocabulary(
  posts: Iterable<PostSummary>,
  taxonomy: Taxonomy,
  listed: readonly ListedValue[],
): readonly VocabularyEntry[] {
  const entries = new Map<string, { posts: number; lastUsedMs: number | undefined; listed: ListedValue | undefined }>();
  for (const value of listed) {
    if (!entries.has(value.name)) {
      entries.set(value.name, { posts: 0, lastUsedMs: undefined, listed: value });
    }
  }
  for (const post of posts) {
    for (const value of new Set(post[taxonomy])) {
      const entry = entries.get(value);
      if (entry) {
        entry.posts++;
        entry.lastUsedMs = later(entry.lastUsedMs, post.dateMs);
      } else {
        entries.set(value, { posts: 1, lastUsedMs: post.dateMs, listed: undefined });
      }
    }
  }
  return [...entries].map(([value, entry]) => ({ value, ...entry })).sort(byUse);
}

/**
 * How many posts hold a value together with one of those given: what fits a post that already has them.
 * Values that never stand beside them are missing from the map.
 */
export function companions(
  posts: Iterable<PostSummary>,
  taxonomy: Taxonomy,
  given: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (given.size === 0) {
    return counts;
  }
  for (const post of posts) {
    if (post.categories.some((value) => given.has(value)) || post.tags.some((value) => given.has(value))) {
      for (const value of new Set(post[taxonomy])) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function later(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.max(a, b);
}

/** The most used first, then the most recently used, then by code point: the same order on every machine. */
function byUse(a: VocabularyEntry, b: VocabularyEntry): number {
  return b.posts - a.posts || (b.lastUsedMs ?? 0) - (a.lastUsedMs ?? 0) || (a.value < b.value ? -1 : 1);
}
