import type { PostSummary } from '../../src/core/posts/postSummary';
import type { PostTally, TalliedPosts } from '../../src/core/vocabulary/postTally';

/** Posts that stay what they are. */
export function talliedPosts(summaries: readonly PostSummary[]): TalliedPosts {
  return {
    size: summaries.length,
    follow: (tally) => {
      counted(tally, summaries);
      return { dispose: () => undefined };
    },
  };
}

/** The tally, once it has been told of each post. */
export function counted<Tally extends PostTally>(tally: Tally, summaries: Iterable<PostSummary>): Tally {
  for (const summary of summaries) {
    tally.change(undefined, summary);
  }
  return tally;
}
