import type { FilePath } from '../core/foundation/filePath';
import { type Message, message } from '../core/foundation/message';
import type { LanguageService } from '../core/languageService';
import { writeDate } from '../core/site/dates/writeDate';
import type { PublishStatus } from '../core/site/publishing/publishing';

/** What becomes of a post, for print. */
export interface PrintedPublishing {
  /** ISO 8601, with the offset that the site's zone has then; null where Jekyll finds none. */
  readonly date: string | null;
  /** `page.url`; null where there is no page. */
  readonly url: string | null;
  /** Null where the site doesn't say its own. */
  readonly absoluteUrl: string | null;
  readonly status: PublishStatus;
  readonly reason: Message;
}

/** Undefined for what is no post of a site. */
export function printedPublishing(
  service: LanguageService,
  path: FilePath,
  text: string,
): PrintedPublishing | undefined {
  const publishing = service.publishing(path, text);
  const site = service.siteOf(path);
  if (!publishing || !site) {
    return undefined;
  }
  const { dateMs, url, absoluteUrl, status, reason } = publishing;
  return {
    date: dateMs === undefined ? null : writeDate('YYYY-MM-DDThh:mm:ss+zz:zz', dateMs, site.timeZone),
    url: url ?? null,
    absoluteUrl: absoluteUrl ?? null,
    status,
    reason,
  };
}

/** The same for people, in lines. */
export function publishingLines(
  { date, url, absoluteUrl, status, reason }: PrintedPublishing,
  localize: (message: Message) => string,
): readonly string[] {
  return [
    `${localize(words[status])}: ${localize(reason)}`,
    ...[date, absoluteUrl ?? url].filter((line) => line !== null),
  ];
}

const words: Readonly<Record<PublishStatus, Message>> = {
  live: message('Live'),
  scheduled: message('Scheduled'),
  draft: message('Draft'),
  hidden: message('Hidden'),
  skipped: message('Skipped'),
  overwritten: message('Overwritten'),
};
