import type { Disposable } from '../foundation/scope';
import type { PostSummary } from '../posts/postSummary';

/**
 * What is counted over the posts of a site. It is told of each change of one, and takes time for that post's own values
 * only; what it says depends on the posts there are, never on the order in which they came.
 */
export interface PostTally {
  /** A post was one thing and is another now; undefined where there was, or is, none. Both have the same path. */
  change(before: PostSummary | undefined, after: PostSummary | undefined): void;
}

/** Counts posts that it has not been told of. */
export function countAll<Tally extends PostTally>(tally: Tally, posts: Iterable<PostSummary>): Tally {
  for (const post of posts) {
    tally.change(undefined, post);
  }
  return tally;
}

/** Posts that can be counted. */
export interface TalliedPosts {
  readonly size: number;
  /** Tells of all posts there are, as new ones, and from then on of each change, until the answer is disposed of. */
  follow(tally: PostTally): Disposable;
}
