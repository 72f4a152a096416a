import { type PostSummary, valuesInField } from '../posts/postSummary';
import { FieldTally } from '../vocabulary/fieldTally';
import { countAll } from '../vocabulary/postTally';
import { taxonomyOfField } from '../vocabulary/taxonomy';
import { ValueTally } from '../vocabulary/valueTally';

/** The values that posts choose from in one field, or taxonomy. */
export interface VocabularyStatistics {
  readonly field: string;
  /** The most used first. */
  readonly values: readonly ValueStatistics[];
}

interface ValueStatistics {
  readonly name: string;
  readonly posts: number;
  /** The date of the newest post that has it, in milliseconds since 1970. */
  readonly lastUsedMs: number | undefined;
}

/** Categories and tags, and then the fields that have few values, in the order in which posts have them. Numbers are no words to choose from. */
export function vocabularyStatistics(posts: readonly PostSummary[]): readonly VocabularyStatistics[] {
  const { fields, order } = countAll(new FieldTally(), posts).habits;
  const others = order.filter((name) => {
    const habit = fields.get(name);
    return habit?.isOfFewValues && habit.type !== 'number' && taxonomyOfField(name) === undefined;
  });
  return [
    vocabulary('categories', posts, ({ categories }) => categories),
    vocabulary('tags', posts, ({ tags }) => tags),
    ...others.map((name) => vocabulary(name, posts, (post) => valuesInField(post, name))),
  ].filter(({ values }) => values.length > 0);
}

function vocabulary(
  field: string,
  posts: readonly PostSummary[],
  valuesOf: (post: PostSummary) => readonly string[],
): VocabularyStatistics {
  const { entries } = countAll(new ValueTally(valuesOf), posts);
  return {
    field,
    values: entries.map(({ value, posts: count, lastUsedMs }) => ({ name: value, posts: count, lastUsedMs })),
  };
}
