import type { Site } from '../site';
import { newestPosts } from './newestPosts';
import type { OutputFiles } from './outputFiles';
import type { SitePage } from './sitePage';
import { skippedBecause } from './skippedBecause';
import { writingOrder } from './writingOrder';

/** A site at a moment. */
export interface SiteAtMoment {
  readonly site: Site;
  /** The pages of the whole site. */
  readonly files: OutputFiles;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
}

/** Whether the page is written when the site is built at the moment; others may be written over it. */
export function isWritten(page: SitePage, at: SiteAtMoment): boolean {
  return isWanted(page, at) && !isBeyondLimit(page, at);
}

/** Whether the page is written then, or waits for its moment. */
export function isWrittenOrToCome(page: SitePage, at: SiteAtMoment): boolean {
  const waits = !at.site.config.future && isToCome(page, at.nowMs);
  return isEverWanted(page, at.site) && (waits || !isBeyondLimit(page, at));
}

/** Whether its date is in the future. Jekyll compares whole seconds. */
export function isToCome({ dateMs }: SitePage, nowMs: number): boolean {
  return dateMs !== undefined && Math.floor(dateMs / 1000) > Math.floor(nowMs / 1000);
}

/** Whether `limit_posts` leaves it out: so many newer posts are published. */
export function isBeyondLimit(page: SitePage, at: SiteAtMoment): boolean {
  const { config } = at.site;
  if (config.limitPosts === 0 || page.collection !== 'posts') {
    return false;
  }
  const order = writingOrder(config, at.nowMs);
  // One more than there is room for: the page itself may be among them, in an older state.
  const newest = newestPosts(at.files.pages, config.limitPosts + 1, at.nowMs, (other) => isWanted(other, at), order);
  const own = newest.findIndex(({ path }) => path === page.path);
  const lastOfOthers = newest[own >= 0 && own < config.limitPosts ? config.limitPosts : config.limitPosts - 1];
  return lastOfOthers !== undefined && order(page, lastOfOthers) < 0;
}

function isWanted(page: SitePage, { site, nowMs }: SiteAtMoment): boolean {
  return isEverWanted(page, site) && (site.config.future || !isToCome(page, nowMs));
}

/** Whether the page is wanted at some moment. */
function isEverWanted(page: SitePage, site: Site): boolean {
  const { config } = site;
  return (
    !skippedBecause(page, site) &&
    (!page.isHidden || config.unpublished) &&
    (page.kind !== 'draft' || config.showDrafts)
  );
}
