import type { LiquidPost } from './liquidSite';

/** The name by which `post_url` calls a post: its path below `_posts`, without the ending. */
export function postUrlName(relativePath: string): string {
  return relativePath.replace(/^(?:.*\/)?_posts\//, '').replace(/\.[^./]+$/, '');
}

/**
 * The post that `post_url` finds by a name, as Jekyll was seen to: folders in front may be left out or be the post's
 * categories, a month or day may lack its zero; capital letters have to be right.
 */
export function findPost(name: string, posts: readonly LiquidPost[]): LiquidPost | undefined {
  const wanted = dated(name);
  return wanted === undefined
    ? undefined
    : posts.find(({ relativePath }) => dated(relativePath.replace(/\.[^./]+$/, '')) === wanted);
}

function dated(name: string): string | undefined {
  const [, year, month, day, slug] = /^(?:.*\/)?(\d+)-(\d+)-(\d+)-([^/]+)$/s.exec(name) ?? [];
  return slug === undefined ? undefined : `${Number(year)}-${Number(month)}-${Number(day)}-${slug}`;
}
