import type { LiquidPost } from './liquidSite';

/** The name by which `post_url` calls a post: its path below `_posts`, without the ending. */
export function postUrlName(relativePath: string): string {
  return withoutEnding(relativePath.replace(/^(?:.*\/)?_posts\//, ''));
}

/**
 * The post that `post_url` finds by a name, as Jekyll was seen to: folders in front may be left out or be the post's
 * categories, a month or day may lack its zero; capital letters have to be right. The names of a list are worked out once.
 */
export function findPost<P extends Pick<LiquidPost, 'relativePath'>>(name: string, posts: readonly P[]): P | undefined {
  const wanted = dated(name);
  if (wanted === undefined) {
    return undefined;
  }
  const { exact, byDate } = namesOf(posts);
  const index = exact.get(name.replace(/^\//, '')) ?? byDate.get(wanted);
  return index === undefined ? undefined : posts[index];
}

/** The first post of each name, by its place in the list. */
interface Names {
  readonly exact: ReadonlyMap<string, number>;
  readonly byDate: ReadonlyMap<string, number>;
}

const known = new WeakMap<object, Names>();

function namesOf(posts: readonly Pick<LiquidPost, 'relativePath'>[]): Names {
  let names = known.get(posts);
  if (!names) {
    const [exact, byDate] = [new Map<string, number>(), new Map<string, number>()];
    posts.forEach(({ relativePath }, index) => {
      const bare = withoutEnding(relativePath);
      setFirst(exact, bare.replace(/(^|\/)_posts\//, '$1'), index);
      setFirst(byDate, dated(bare), index);
    });
    names = { exact, byDate };
    known.set(posts, names);
  }
  return names;
}

function setFirst(names: Map<string, number>, name: string | undefined, index: number): void {
  if (name !== undefined && !names.has(name)) {
    names.set(name, index);
  }
}

function withoutEnding(path: string): string {
  return path.replace(/\.[^./]+$/, '');
}

function dated(name: string): string | undefined {
  const [, year, month, day, slug] = /^(?:.*\/)?(\d+)-(\d+)-(\d+)-([^/]+)$/s.exec(name) ?? [];
  return slug === undefined ? undefined : `${Number(year)}-${Number(month)}-${Number(day)}-${slug}`;
}
