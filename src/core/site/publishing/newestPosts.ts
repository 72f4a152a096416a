import type { SitePage } from './sitePage';

/** The newest posts of a list, the newest first, and until when that is so. */
interface Newest {
  readonly posts: readonly SitePage[];
  readonly fromMs: number;
  readonly untilMs: number;
}

const kept = new WeakMap<readonly SitePage[], Newest>();

/**
 * The newest posts that are wanted at a moment, `count` of them. Worked out once for each list, and again when a post
 * is no more in the future.
 */
export function newestPosts(
  pages: readonly SitePage[],
  count: number,
  nowMs: number,
  isWanted: (page: SitePage) => boolean,
  order: (one: SitePage, other: SitePage) => number,
): readonly SitePage[] {
  const known = kept.get(pages);
  if (known && known.fromMs <= nowMs && nowMs < known.untilMs) {
    return known.posts;
  }
  const posts = pages.filter((page) => page.collection === 'posts' && isWanted(page));
  posts.sort((one, other) => order(other, one));
  const toCome = pages.flatMap(({ dateMs }) => (dateMs !== undefined && dateMs > nowMs ? [dateMs] : []));
  const untilMs = toCome.reduce((earliest, dateMs) => Math.min(earliest, dateMs), Number.POSITIVE_INFINITY);
  const newest = { posts: posts.slice(0, count), fromMs: nowMs, untilMs };
  kept.set(pages, newest);
  return newest.posts;
}
