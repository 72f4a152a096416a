import type { FilePath } from '../foundation/filePath';
import type { PostKind } from '../site/postKind';
import { Post } from './post';

/** How many posts are kept; a writer has few in view. */
const capacity = 8;

/** Keeps the posts asked for last, so that completion, findings and preview of one version share one reading. */
export class RecentPosts {
  readonly #posts = new Map<FilePath, Post>();

  get(path: FilePath, text: string, kindOf: () => PostKind): Post {
    const known = this.#posts.get(path);
    const kind = kindOf();
    const post = known?.text === text && known.kind === kind ? known : new Post(path, text, kind);
    this.#posts.delete(path);
    this.#posts.set(path, post);
    if (this.#posts.size > capacity) {
      for (const oldest of this.#posts.keys()) {
        this.#posts.delete(oldest);
        break;
      }
    }
    return post;
  }

  forget(path: FilePath): void {
    this.#posts.delete(path);
  }
}
