import type { FilePath } from '../core/foundation/filePath';
import type { PostSummary } from '../core/posts/postSummary';
import type { PostKind } from '../core/site/postKind';
import type { PostStatistics } from '../core/statistics/postStatistics';
import type { ProblemCount } from '../core/statistics/problemCounts';
import { type Count, type SiteStatistics, siteStatistics } from '../core/statistics/siteStatistics';
import { type PrintedFields, type PrintedVocabulary, printedFields, printedVocabularies } from './printedFields';

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
  /** How posts, and the documents of each collection, write their fields. */
  readonly fields: readonly PrintedFields[];
  /** Categories, tags and other fields of few values. */
  readonly vocabularies: readonly PrintedVocabulary[];
  /** What `check` finds, by rule and severity. */
  readonly problems: readonly ProblemCount[];
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

/** What is counted of a site. */
export interface CountedSite {
  readonly root: FilePath;
  readonly timeZone: string;
  readonly all: readonly PostStatistics[];
  readonly summaries: ReadonlyMap<FilePath, PostSummary>;
  readonly problems: readonly ProblemCount[];
}

export function printedSite(
  { root, timeZone, all, summaries, problems }: CountedSite,
  shown: (file: FilePath) => string,
): PrintedSite {
  const { posts, drafts, collections, readingTime, written, categories, tags } = siteStatistics(all);
  const published = all.flatMap(({ path, kind, collection }) => {
    const summary = kind === 'draft' ? undefined : summaries.get(path);
    return summary ? [{ summary, collection }] : [];
  });
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
    fields: printedFields(published),
    vocabularies: printedVocabularies(published, timeZone),
    problems,
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
