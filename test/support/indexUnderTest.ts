import { silentLog } from '../../src/core/foundation/log';
import { SiteIndex, type SiteIndexEnvironment } from '../../src/core/index/siteIndex';
import type { FileGlobs } from '../../src/core/index/walkRules';
import type { PostSummary } from '../../src/core/posts/postSummary';
import { MemoryPostCollection } from './memoryPostCollection';

/** 2026-10-03 00:00 UTC */
const testNow = Date.UTC(2026, 9, 3);

type TestEnvironment = Partial<SiteIndexEnvironment & FileGlobs>;

/** `include` and `exclude` hold for every folder. */
export function indexOver(
  collection: MemoryPostCollection,
  { include = [], exclude = [], ...environment }: TestEnvironment = {},
): SiteIndex {
  return new SiteIndex({
    collection,
    log: silentLog,
    pause: async () => {},
    now: () => testNow,
    timeZone: () => 'Asia/Tokyo',
    globsOf: () => ({ include, exclude }),
    ...environment,
  });
}

/** An index that has read everything. */
export async function readyIndex(
  files: Readonly<Record<string, string>>,
  environment: TestEnvironment & { readonly folders?: readonly string[] } = {},
): Promise<{ readonly index: SiteIndex; readonly collection: MemoryPostCollection }> {
  const { folders, ...rest } = environment;
  const collection = new MemoryPostCollection(folders, files);
  const index = indexOver(collection, rest);
  index.start();
  await index.idle();
  return { index, collection };
}

/** All that an index says, in an order of its own, so that two can be compared. */
export function contentOf(index: SiteIndex): unknown {
  return index.sites.map((site) => ({
    root: site.root,
    source: site.source,
    timeZone: site.timeZone,
    config: [...site.config.values],
    problem: index.configProblem(site)?.path,
    posts: [...index.summaries(site)].sort((a, b) => (a.path < b.path ? -1 : 1)),
  }));
}

/** The paths of the posts of a site, sorted. */
export function postPaths(index: SiteIndex, root = '/blog'): readonly string[] {
  return postsIn(index, root)
    .map(({ path }) => path.slice(root.length + 1))
    .sort();
}

export function postsIn(index: SiteIndex, root = '/blog'): readonly PostSummary[] {
  const site = index.sites.find((each) => each.root === root);
  return site ? index.summaries(site) : [];
}

export function post(fields: string): string {
  return `---\n${fields}\n---\nText.\n`;
}
