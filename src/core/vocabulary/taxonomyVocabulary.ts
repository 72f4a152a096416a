import type { PostSummary } from '../posts/postSummary';
import type { ListedValue } from './categoryList';
import type { Taxonomy } from './taxonomy';

/** Every value a site knows for one taxonomy, in the order in which a writer wants them offered. */
export interface VocabularyEntry {
  readonly value: string;
  /** The posts that use it, each once. */
  readonly usedIn: readonly PostSummary[];
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
  const entries = new Map<string, GrowingEntry>();
  for (const value of listed) {
    if (!entries.has(value.name)) {
      entries.set(value.name, { value: value.name, usedIn: [], lastUsedMs: undefined, listed: value });
    }
  }
  for (const post of posts) {
    for (const value of post[taxonomy]) {
      const entry = entries.get(value);
      if (!entry) {
        entries.set(value, { value, usedIn: [post], lastUsedMs: post.dateMs, listed: undefined });
      } else if (entry.usedIn.at(-1) !== post) {
        entry.usedIn.push(post);
        entry.lastUsedMs = later(entry.lastUsedMs, post.dateMs);
      }
    }
  }
  return [...entries.values()].sort(byUse);
}

interface GrowingEntry extends VocabularyEntry {
  readonly usedIn: PostSummary[];
  lastUsedMs: number | undefined;
}

/** Posts looked at for one value: more would change the order little, and the list must be there at once. */
const enoughPosts = 500;

/**
 * How many posts hold a value together with one of those given: what fits a post that already has them.
 * Values that never stand beside them are missing from the map.
 */
export function companions(
  given: Iterable<Pick<VocabularyEntry, 'usedIn'>>,
  taxonomy: Taxonomy,
): ReadonlyMap<string, number> {
  const posts = new Set<PostSummary>();
  for (const { usedIn } of given) {
    for (const post of usedIn.slice(-enoughPosts)) {
      posts.add(post);
    }
  }
  const counts = new Map<string, number>();
  for (const post of posts) {
    const values = post[taxonomy];
    values.forEach((value, index) => {
      if (values.indexOf(value) === index) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    });
  }
  return counts;
}

function later(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.max(a, b);
}

/** The most used first, then the most recently used, then by code point: the same order on every machine. */
function byUse(a: VocabularyEntry, b: VocabularyEntry): number {
  return b.usedIn.length - a.usedIn.length || (b.lastUsedMs ?? 0) - (a.lastUsedMs ?? 0) || (a.value < b.value ? -1 : 1);
}
