import type { FilePath } from '../foundation/filePath';
import type { SiteHabits } from './siteHabits';

/** From how many posts on a site's own habit decides what it requires. */
const postsToLearnFrom = 10;
/** The share of posts that must have a field for the site to require it. */
const shareToRequire = 0.9;

/** Why a post should have a field. */
export type Requirement =
  | { readonly field: string; readonly why: 'habit'; readonly posts: number; readonly of: number }
  | { readonly field: string; readonly why: 'setting' }
  | { readonly field: string; readonly why: 'standard' };

/** What every blog's posts have, in the usual order, for sites too young to have habits. */
export const standardFields: readonly string[] = ['title', 'date', 'categories', 'tags'];

/**
 * What a site requires of its posts, in the site's order: the settings', then its habits. `usual` are the fields asked
 * for while there are too few posts to have habits. `asking`, the post that it is asked for, doesn't count among those
 * that lack a field: a post just begun would switch off what it is missing.
 */
export function requiredFields(
  habits: SiteHabits,
  configured: readonly string[],
  usual: readonly string[] = standardFields,
  asking?: FilePath,
): readonly Requirement[] {
  const requirements = new Map<string, Requirement>();
  for (const field of configured) {
    requirements.set(field, { field, why: 'setting' });
  }
  const others = habits.posts - (asking !== undefined && habits.learnedFrom.has(asking) ? 1 : 0);
  if (habits.posts >= postsToLearnFrom) {
    for (const field of habits.order) {
      const { posts } = habits.fields.get(field) ?? { posts: 0 };
      if (posts >= others * shareToRequire && !requirements.has(field)) {
        requirements.set(field, { field, why: 'habit', posts, of: habits.posts });
      }
    }
  } else {
    for (const field of usual) {
      if (!requirements.has(field)) {
        requirements.set(field, { field, why: 'standard' });
      }
    }
  }
  return [...requirements.values()];
}
