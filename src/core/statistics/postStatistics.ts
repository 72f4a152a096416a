import type { FilePath } from '../foundation/filePath';
import { readableValues } from '../frontMatter/readableValues';
import { dateOfPost } from '../posts/dateOfPost';
import type { Post } from '../posts/post';
import { readingTimeOf } from '../posts/readingTime/readingTimeOf';
import { writtenReadingTime } from '../posts/readingTime/writtenReadingTime';
import { taxonomyOf } from '../posts/taxonomy';
import type { LocalTime } from '../site/dates/localTime';
import { epochMsOf } from '../site/dates/postDate';
import { rubyText } from '../site/dates/rubyText';
import { wallClock } from '../site/dates/wallClock';
import type { PostKind } from '../site/postKind';
import type { SiteView } from '../site/siteView';

/** What is counted of one post. */
export interface PostStatistics {
  readonly path: FilePath;
  readonly kind: PostKind;
  /** The collection of a document. */
  readonly collection: string | undefined;
  readonly title: string | undefined;
  /** The day it is dated, in the site's time zone, as `YYYY-MM-DD`. */
  readonly day: string | undefined;
  /** Rounded up, as readers see them; 0 for a post without text. */
  readonly minutes: number;
  readonly seconds: number;
  /** What `reading_time` says; undefined where there is none, or it states no length. */
  readonly written: { readonly minutes: number; readonly isStale: boolean } | undefined;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
}

export function postStatistics(post: Post, site: SiteView, collection: string | undefined): PostStatistics {
  const { path, kind, frontMatter } = post;
  const values = readableValues(frontMatter);
  const title = values.get('title');
  const date = dateOfPost(values, path, { zone: site.timeZone, nowMs: site.now });
  const { minutes, seconds } = readingTimeOf(post, site.settings);
  const written = writtenReadingTime(post, minutes);
  return {
    path,
    kind,
    collection: kind === 'document' ? collection : undefined,
    title: title === undefined || title === null ? undefined : rubyText(title),
    day: date && dayOf(wallClock(epochMsOf(date, site.timeZone), site.timeZone)),
    minutes,
    seconds,
    written: written && { minutes: written.minutes, isStale: written.isStale },
    categories: taxonomyOf(values, 'categories'),
    tags: taxonomyOf(values, 'tags'),
  };
}

function dayOf({ year, month, day }: LocalTime): string {
  const [months, days] = [month, day].map((number) => String(number).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}-${months}-${days}`;
}
