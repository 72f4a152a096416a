import { type Message, message } from '../../foundation/message';
import { momentInZone } from '../dates/momentInZone';
import type { Site } from '../site';
import { absoluteUrl } from './absoluteUrl';
import { isBeyondLimit, isToCome, isWritten, isWrittenOrToCome, type SiteAtMoment } from './isWritten';
import { placeInConfig } from './placeInConfig';
import type { Place, Publishing, PublishStatus } from './publishing';
import type { SitePage } from './sitePage';
import { skippedBecause } from './skippedBecause';
import { writingOrder } from './writingOrder';

/** What is asked: a page, its site, and the moment. */
export interface PublishingQuestion extends SiteAtMoment {
  /** In `files` it may be of an older state, or missing. */
  readonly page: SitePage;
  /** Where a field of the post's front matter stands. */
  readonly placeOfField: (field: string) => Place | undefined;
}

/** What Jekyll does with a page when it builds the site at the moment. */
export function publishingOf(question: PublishingQuestion): Publishing {
  const { page, site, files, nowMs } = question;
  const order = writingOrder(site.config, nowMs);
  const others =
    page.file !== undefined && isWrittenOrToCome(page, question)
      ? files
          .at(page.file)
          .filter((other) => other.path !== page.path && isWrittenOrToCome(other, question))
          .sort(order)
      : [];
  const later = others.filter((other) => order(page, other) < 0);
  const overwriter = later.findLast((other) => isWritten(other, question));
  const verdict = verdictOf(question, overwriter);
  return {
    ...verdict,
    changesAtMs: verdict.changesAtMs ?? (verdict.status === 'live' ? firstMoment(later) : undefined),
    dateMs: page.url === undefined ? page.dateMs : (page.dateMs ?? nowMs),
    url: page.url,
    absoluteUrl: page.url === undefined ? undefined : absoluteUrl(site.config, page.url),
    sameUrl: others.map(({ path }) => path),
    overwrittenBy: (overwriter ?? later.at(-1))?.path,
  };
}

/** When the first of pages to come is written; all of them have dates. */
function firstMoment(pages: readonly SitePage[]): number | undefined {
  const dates = pages.flatMap(({ dateMs }) => (dateMs === undefined ? [] : [dateMs]));
  return dates.length === 0 ? undefined : Math.floor(Math.min(...dates) / 1000) * 1000;
}

interface Verdict {
  readonly status: PublishStatus;
  readonly reason: Message;
  readonly decidedBy: Place | undefined;
  readonly changesAtMs: number | undefined;
}

function verdictOf(question: PublishingQuestion, overwriter: SitePage | undefined): Verdict {
  const { page, site, nowMs } = question;
  const { config } = site;
  const skipped = skippedBecause(page, site);
  const decided = (status: PublishStatus, reason: Message, decidedBy?: Place, changesAtMs?: number): Verdict => ({
    status,
    reason,
    decidedBy,
    changesAtMs,
  });
  if (skipped) {
    return decided(
      'skipped',
      skipped.reason,
      inPost(question, skipped.field) ?? placeInConfig(site, ...skipped.setting),
    );
  }
  if (page.isHidden && !config.unpublished) {
    return decided(
      'hidden',
      message('The site leaves it out because “published” is false.'),
      inPost(question, 'published') ?? placeInConfig(site, 'defaults'),
    );
  }
  if (page.kind === 'draft' && !(config.showDrafts && overwriter)) {
    const reason = config.showDrafts
      ? message('Drafts are shown, because the configuration says “show_drafts”.')
      : message('It is in a folder of drafts, which the site leaves out.');
    return decided('draft', reason, placeInConfig(site, 'show_drafts'));
  }
  const { dateMs } = page;
  if (dateMs !== undefined && isToCome(page, nowMs) && !config.future) {
    return decided(
      'scheduled',
      message('It is left out until {0}, because the site publishes nothing from the future.', shown(dateMs, site)),
      placeInConfig(site, 'future') ?? inPost(question, 'date'),
      Math.floor(dateMs / 1000) * 1000,
    );
  }
  if (isBeyondLimit(page, question)) {
    return decided(
      'skipped',
      message('The site publishes only its {0} newest posts.', config.limitPosts),
      placeInConfig(site, 'limit_posts'),
    );
  }
  if (overwriter) {
    return decided(
      'overwritten',
      message('“{0}” has the same address and is written after it.', overwriter.relativePath),
      inPost(question, 'permalink') ?? placeInConfig(site, 'permalink'),
    );
  }
  return decided(
    'live',
    dateMs === undefined ? message('It is published.') : message('It is published, dated {0}.', shown(dateMs, site)),
    isToCome(page, nowMs) ? placeInConfig(site, 'future') : inPost(question, 'date'),
  );
}

function inPost({ placeOfField }: PublishingQuestion, field: string | undefined): Place | undefined {
  return field === undefined ? undefined : placeOfField(field);
}

function shown(epochMs: number, { timeZone }: Site): string {
  return momentInZone(epochMs, timeZone);
}
