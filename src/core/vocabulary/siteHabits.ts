import type { FilePath } from '../foundation/filePath';
import type { ValueStyle } from '../frontMatter/frontMatter';
import type { FieldType } from '../posts/fieldType';
import type { FieldCounts } from './fieldCounts';

/** What a site's posts have in common, learned from their summaries; nothing has to be configured. */
export interface SiteHabits {
  /** How many posts it was learned from. */
  readonly posts: number;
  /** Those posts as they are now: the only part that may change. */
  readonly learnedFrom: Pick<ReadonlySet<FilePath>, 'has'>;
  readonly fields: ReadonlyMap<string, FieldHabit>;
  /** All fields in the order in which posts write them. */
  readonly order: readonly string[];
}

export interface FieldHabit {
  /** How many posts fill it in. */
  readonly posts: number;
  /** What Jekyll mostly reads in it where it is filled in. */
  readonly type: FieldType;
  /** The most frequent style among posts that fill the field in. */
  readonly style: ValueStyle;
  /** How the items of its lists are mostly quoted; undefined when it holds no lists. */
  readonly itemStyle: ValueStyle | undefined;
  /** The most frequent shape of its value as a date (`dateShape`); undefined when it holds no dates. */
  readonly dateShape: string | undefined;
  /** Whether posts choose from few values (`SiteKnowledge.valuesOf` has them). */
  readonly isOfFewValues: boolean;
}

export const noHabits: SiteHabits = {
  posts: 0,
  learnedFrom: new Set(),
  fields: new Map(),
  order: [],
};

/** What most posts do. */
export function habitsFrom(posts: ReadonlySet<FilePath>, fields: ReadonlyMap<string, FieldCounts>): SiteHabits {
  const byPlace = [...fields].sort(([nameA, a], [nameB, b]) => a.place - b.place || (nameA < nameB ? -1 : 1));
  return {
    posts: posts.size,
    learnedFrom: posts,
    order: byPlace.map(([name]) => name),
    fields: new Map(
      byPlace.map(([name, { filled, types, styles, itemStyles, dateShapes, isOfFewValues }]) => [
        name,
        {
          posts: filled,
          type: types.mostFrequent ?? 'nothing',
          style: styles.mostFrequent ?? 'empty',
          itemStyle: itemStyles.mostFrequent,
          dateShape: dateShapes.mostFrequent,
          isOfFewValues,
        },
      ]),
    ),
  };
}
