import type { PostStatistics } from './postStatistics';

/** What is counted of many posts. Drafts are counted by themselves only: they are not out yet. */
export interface SiteStatistics {
  readonly posts: number;
  readonly drafts: number;
  /** Documents of other collections, by its name. */
  readonly collections: readonly Count[];
  /** Undefined where nothing is out. */
  readonly readingTime: SiteReadingTime | undefined;
  /** How `reading_time` stands: right enough, stale, or not there. */
  readonly written: { readonly right: number; readonly stale: number; readonly missing: number };
  /** The most used first. */
  readonly categories: readonly Count[];
  readonly tags: readonly Count[];
}

export interface Count<Name extends string = string> {
  readonly name: Name;
  readonly posts: number;
}

export interface SiteReadingTime {
  readonly seconds: number;
  /** The sum, rounded once. */
  readonly minutes: number;
  readonly medianMinutes: number;
  readonly longest: PostStatistics;
  /** Of those that have any text, if there are such. */
  readonly shortest: PostStatistics;
}

export function siteStatistics(all: readonly PostStatistics[]): SiteStatistics {
  const published = all.filter(({ kind }) => kind !== 'draft');
  const stale = published.filter(({ written }) => written?.isStale).length;
  const missing = published.filter(({ written }) => !written).length;
  return {
    posts: published.filter(({ kind }) => kind !== 'document').length,
    drafts: all.length - published.length,
    collections: countsOf(published.map(({ collection }) => (collection === undefined ? [] : [collection]))),
    readingTime: readingTimeOfSite(published),
    written: { right: published.length - stale - missing, stale, missing },
    categories: countsOf(published.map(({ categories }) => categories)),
    tags: countsOf(published.map(({ tags }) => tags)),
  };
}

function readingTimeOfSite(posts: readonly PostStatistics[]): SiteReadingTime | undefined {
  const bySeconds = posts.toSorted((a, b) => a.seconds - b.seconds || (a.path < b.path ? -1 : 1));
  const longest = bySeconds.at(-1);
  const shortest = bySeconds.find(({ seconds }) => seconds > 0) ?? longest;
  if (!longest || !shortest) {
    return undefined;
  }
  const seconds = posts.reduce((sum, post) => sum + post.seconds, 0);
  const middle = bySeconds.length / 2;
  const lower = bySeconds[Math.ceil(middle) - 1]?.minutes ?? 0;
  const upper = bySeconds[Math.floor(middle)]?.minutes ?? 0;
  return { seconds, minutes: Math.round(seconds / 60), medianMinutes: (lower + upper) / 2, longest, shortest };
}

/** A value that a post holds twice counts once. */
function countsOf(valuesOfPosts: readonly (readonly string[])[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const values of valuesOfPosts) {
    for (const value of new Set(values)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return mostFirst(counts);
}

export function mostFirst<Name extends string>(counts: Iterable<readonly [Name, number]>): readonly Count<Name>[] {
  return [...counts]
    .map(([name, posts]) => ({ name, posts }))
    .sort((a, b) => b.posts - a.posts || (a.name < b.name ? -1 : 1));
}
