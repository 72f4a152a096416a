import type { FilePath } from '../foundation/filePath';
import type { Disposable } from '../foundation/scope';
import type { PostSummary } from '../posts/postSummary';
import { countAll, type PostTally, type TalliedPosts } from '../vocabulary/postTally';

/** The posts of one site, with a number that grows with every change. What is counted over them is told of each one. */
export class SitePosts implements TalliedPosts {
  readonly #posts = new Map<FilePath, PostSummary>();
  readonly #tallies = new Set<PostTally>();
  #list: readonly PostSummary[] | undefined;
  #version = 0;

  constructor(private readonly changed: () => void) {}

  get version(): number {
    return this.#version;
  }

  /** Shared until the next change. */
  get list(): readonly PostSummary[] {
    this.#list ??= [...this.#posts.values()];
    return this.#list;
  }

  get size(): number {
    return this.#posts.size;
  }

  set(summary: PostSummary): void {
    const before = this.#posts.get(summary.path);
    if (before !== summary) {
      this.#posts.set(summary.path, summary);
      this.#tell(before, summary);
    }
  }

  delete(path: FilePath): void {
    const before = this.#posts.get(path);
    if (before) {
      this.#posts.delete(path);
      this.#tell(before, undefined);
    }
  }

  follow(tally: PostTally): Disposable {
    this.#tallies.add(countAll(tally, this.#posts.values()));
    return { dispose: () => this.#tallies.delete(tally) };
  }

  /** Something about the site itself changed. */
  touch(): void {
    this.#list = undefined;
    this.#version++;
    this.changed();
  }

  #tell(before: PostSummary | undefined, after: PostSummary | undefined): void {
    for (const tally of this.#tallies) {
      tally.change(before, after);
    }
    this.touch();
  }
}
