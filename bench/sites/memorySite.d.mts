import type { PostCollection } from '../../src/core/index/postCollection';

export declare function memorySite(
  folder: string,
  what: { posts: number; bytes: number; tags?: number },
): PostCollection;
