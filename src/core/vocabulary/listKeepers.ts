import type { PostSummary } from '../posts/postSummary';
import type { PostTally } from './postTally';

/** How many posts keep to a list of categories. Drafts may try out others. */
export class ListKeepers implements PostTally {
  /** How many posts have categories. */
  posts = 0;
  /** How many of them have none but those of the list. */
  keeping = 0;

  constructor(private readonly names: ReadonlySet<string>) {}

  change(before: PostSummary | undefined, after: PostSummary | undefined): void {
    this.#count(before, -1);
    this.#count(after, 1);
  }

  #count(post: PostSummary | undefined, times: 1 | -1): void {
    if (post?.kind === 'post' && post.categories.length > 0) {
      this.posts += times;
      this.keeping += post.categories.every((category) => this.names.has(category)) ? times : 0;
    }
  }
}
