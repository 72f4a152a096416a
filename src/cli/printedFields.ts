import type { PostSummary } from '../core/posts/postSummary';
import { writeDate } from '../core/site/dates/writeDate';
import { fieldStatistics, type GroupFieldStatistics } from '../core/statistics/fieldStatistics';
import { vocabularyStatistics } from '../core/statistics/vocabularyStatistics';

/** A post that is out, as its fields are counted. */
export interface CountedPost {
  readonly summary: PostSummary;
  /** The collection of a document; undefined for posts. */
  readonly collection: string | undefined;
}

/** How the posts, or the documents of a collection, write their fields. */
export interface PrintedFields extends GroupFieldStatistics {
  /** `null` stands for the posts. */
  readonly collection: string | null;
}

export interface PrintedVocabulary {
  readonly field: string;
  readonly values: readonly {
    readonly name: string;
    readonly posts: number;
    /** The day of the newest post that has it, as `YYYY-MM-DD`. */
    readonly lastUsed: string | null;
  }[];
}

export function printedFields(posts: readonly CountedPost[]): readonly PrintedFields[] {
  const groups = new Map<string | null, PostSummary[]>();
  for (const { summary, collection } of posts) {
    const group = groups.get(collection ?? null) ?? [];
    groups.set(collection ?? null, group);
    group.push(summary);
  }
  return [...groups]
    .sort(([a], [b]) => (a === null || (b !== null && a < b) ? -1 : 1))
    .map(([collection, group]) => ({ collection, ...fieldStatistics(group) }));
}

export function printedVocabularies(posts: readonly CountedPost[], timeZone: string): readonly PrintedVocabulary[] {
  return vocabularyStatistics(posts.map(({ summary }) => summary)).map(({ field, values }) => ({
    field,
    values: values.map(({ name, posts: count, lastUsedMs }) => ({
      name,
      posts: count,
      lastUsed: lastUsedMs === undefined ? null : writeDate('YYYY-MM-DD', lastUsedMs, timeZone),
    })),
  }));
}
