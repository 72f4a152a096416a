import type { FilePath } from '../core/foundation/filePath';
import type { PostKind } from '../core/site/postKind';
import type { PostStatistics } from '../core/statistics/postStatistics';
import { type Count, type SiteStatistics, siteStatistics } from '../core/statistics/siteStatistics';

/** A site as `stats --format json` prints it; the README shows the shape. Paths are relative to the working folder. */
export interface PrintedSite {
  readonly folder: string;
  readonly posts: number;
  readonly drafts: number;
  readonly collections: readonly Count[];
  /** `null` where nothing is out. */
  readonly readingTime: {
    readonly minutes: number;
    readonly medianMinutes: number;
    readonly longest: PrintedLength;
    readonly shortest: PrintedLength;
  } | null;
  readonly readingTimeFields: SiteStatistics['written'];
  readonly categories: readonly Count[];
  readonly tags: readonly Count[];
  readonly files: readonly PrintedPost[];
}

interface PrintedLength {
  readonly path: string;
  readonly minutes: number;
}

/** A post, draft or document; `null` stands for what it doesn't have. */
export interface PrintedPost extends PrintedLength {
  readonly kind: PostKind;
  readonly title: string | null;
  readonly date: string | null;
  readonly seconds: number;
  readonly readingTimeField: PostStatistics['written'] | null;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
}

export function printedSite(
  root: FilePath,
  all: readonly PostStatistics[],
  shown: (file: FilePath) => string,
): PrintedSite {
  const { posts, drafts, collections, readingTime, written, categories, tags } = siteStatistics(all);
  const lengthOf = ({ path, minutes }: PostStatistics): PrintedLength => ({ path: shown(path), minutes });
  return {
    folder: shown(root),
    posts,
    drafts,
    collections,
    readingTime: readingTime
      ? {
          minutes: readingTime.minutes,
          medianMinutes: readingTime.medianMinutes,
          longest: lengthOf(readingTime.longest),
          shortest: lengthOf(readingTime.shortest),
        }
      : null,
    readingTimeFields: written,
    categories,
    tags,
    files: all.map((post) => ({
      ...lengthOf(post),
      kind: post.kind,
      title: post.title ?? null,
      date: post.day ?? null,
      seconds: Math.round(post.seconds),
      readingTimeField: post.written ?? null,
      categories: post.categories,
      tags: post.tags,
    })),
  };
}
