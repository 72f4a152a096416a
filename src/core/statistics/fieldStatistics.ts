import type { ValueStyle } from '../frontMatter/frontMatter';
import type { FieldType } from '../posts/fieldType';
import type { PostSummary } from '../posts/postSummary';
import { FieldTally } from '../vocabulary/fieldTally';
import { countAll } from '../vocabulary/postTally';
import { type Count, mostFirst } from './siteStatistics';

/** How posts write one of their fields; what comes most often stands first. */
export interface FieldStatistics {
  readonly name: string;
  /** How many posts have it, filled in or not. */
  readonly posts: number;
  readonly filled: number;
  /** What Jekyll reads where it is filled in. */
  readonly types: readonly Count<FieldType>[];
  /** How values are quoted and lists are written. */
  readonly styles: readonly Count<ValueStyle>[];
  /** How the first items of lists are quoted. */
  readonly itemStyles: readonly Count<ValueStyle>[];
  /** The shapes of dates, see `dateShape`. */
  readonly dateFormats: readonly Count[];
}

export interface GroupFieldStatistics {
  /** How many posts have any fields. */
  readonly posts: number;
  /** In the order in which posts have them. */
  readonly fields: readonly FieldStatistics[];
}

/** Counts how posts write their fields. */
export function fieldStatistics(posts: Iterable<PostSummary>): GroupFieldStatistics {
  const tally = countAll(new FieldTally(), posts);
  return {
    posts: tally.posts.size,
    fields: tally.habits.order.flatMap((name) => {
      const counts = tally.fields.get(name);
      return counts
        ? [
            {
              name,
              posts: counts.writers,
              filled: counts.filled,
              types: mostFirst(counts.types),
              styles: mostFirst(counts.styles),
              itemStyles: mostFirst(counts.itemStyles),
              dateFormats: mostFirst(counts.dateShapes),
            },
          ]
        : [];
    }),
  };
}
