import type { FilePath } from '../foundation/filePath';
import type { PostSummary } from '../posts/postSummary';

/** The posts of one site, with a number that grows with every change. */
export class SitePosts {
  readonly #posts = new Map<FilePath, PostSummary>();
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
    if (this.#posts.get(summary.path) !== summary) {
      this.#posts.set(summary.path, summary);
      this.touch();
    }
  }

  delete(path: FilePath): void {
    if (this.#posts.delete(path)) {
      this.touch();
    }
  }

  /** Something about the site itself changed. */
  touch(): void {
    this.#list = undefined;
    this.#version++;
    this.changed();
  }
}
