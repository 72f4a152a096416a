import type { LiquidPost } from './liquidSite';

/** The name by which `post_url` calls a post: its path below `_posts`, without the ending. */
export function postUrlName(relativePath: string): string {
  return withoutEnding(relativePath.replace(/^(?:.*\/)?_posts\//, ''));
}

/**
 * The post that `post_url` finds by a name, as Jekyll was seen to: folders in front may be left out or be the post's
 * categories, a month or day may lack its zero; capital letters have to be right.
 */
export function findPost<P extends Pick<LiquidPost, 'relativePath'>>(name: string, posts: readonly P[]): P | undefined {
  const [exact, wanted] = [name.replace(/^\//, ''), dated(name)];
  return wanted === undefined
    ? undefined
    : (posts.find(({ relativePath }) => withoutEnding(relativePath).replace(/(^|\/)_posts\//, '$1') === exact) ??
        posts.find(({ relativePath }) => dated(withoutEnding(relativePath)) === wanted));
}

function withoutEnding(path: string): string {
  return path.replace(/\.[^./]+$/, '');
}

function dated(name: string): string | undefined {
  const [, year, month, day, slug] = /^(?:.*\/)?(\d+)-(\d+)-(\d+)-([^/]+)$/s.exec(name) ?? [];
  return slug === undefined ? undefined : `${Number(year)}-${Number(month)}-${Number(day)}-${slug}`;
}
