import type { FieldType } from '../posts/fieldType';
import type { FieldCounts } from './fieldCounts';

/**
 * What a site's posts do with their fields as a rule: in few words, which hardly ever change when one post does. What rules
 * have found in other posts holds until then.
 */
export interface FieldCustoms {
  /** Whether there are enough posts to learn from. */
  readonly isLearned: boolean;
  /** Fields that several posts write, so that they are no slips. */
  readonly fields: ReadonlyMap<string, FieldCustom>;
}

export interface FieldCustom {
  /** Whether so many write it that something like it is a slip. */
  readonly isCommon: boolean;
  /** What nearly all posts have in it that fill it in; undefined where they differ or are few. */
  readonly type: FieldType | undefined;
  /** Whether several leave it empty. */
  readonly isLeftEmpty: boolean;
}

/** How many posts make a habit; the post that is looked at is one of them. */
const several = 3;
const many = 10;
/** Of posts that fill a field in; the others are found. */
const shareOfNearlyAll = 0.95;

export function customsFrom(posts: number, fields: ReadonlyMap<string, FieldCounts>): FieldCustoms {
  const customs = new Map<string, FieldCustom>();
  for (const [name, { writers, filled, types }] of [...fields].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (writers >= several) {
      const usual = [...types].find(([, times]) => times >= filled * shareOfNearlyAll);
      customs.set(name, {
        isCommon: writers >= many,
        type: filled >= many ? usual?.[0] : undefined,
        isLeftEmpty: writers - filled >= several,
      });
    }
  }
  return { isLearned: posts >= many, fields: customs };
}
