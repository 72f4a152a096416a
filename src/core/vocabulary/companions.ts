import type { PostSummary } from '../posts/postSummary';
import type { PostsByDate } from './postsByDate';
import type { Taxonomy } from './taxonomy';

/**
 * How many of the newest posts hold a value together with one of those whose posts are given: what fits a post that
 * already has them. Values that never stand beside them are missing from the map.
 */
export function companions(
  given: Iterable<Pick<PostsByDate, 'newestOf'>>,
  taxonomy: Taxonomy,
): ReadonlyMap<string, number> {
  const posts = new Set<PostSummary>();
  for (const usedIn of given) {
    for (const post of usedIn.newestOf(enoughPosts)) {
      posts.add(post);
    }
  }
  const counts = new Map<string, number>();
  for (const post of posts) {
    for (const value of new Set(post[taxonomy])) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** Posts looked at for one value: more would change the order little, and the list must be there at once. */
const enoughPosts = 500;
