import type { SiteConfig } from '../siteConfig';
import type { SitePage } from './sitePage';

/**
 * The order in which Jekyll writes pages: posts first, then the collections as the configuration lists them; in each by
 * date, then by path. What no date is written for has that of the present.
 */
export function writingOrder(config: SiteConfig, nowMs: number): (one: SitePage, other: SitePage) => number {
  const collections = ['posts', ...config.collectionSettings.keys()];
  const rank = ({ collection }: SitePage): number => collections.indexOf(collection);
  return (one, other) =>
    rank(one) - rank(other) ||
    (one.dateMs ?? nowMs) - (other.dateMs ?? nowMs) ||
    (one.relativePath < other.relativePath ? -1 : one.relativePath > other.relativePath ? 1 : 0);
}
