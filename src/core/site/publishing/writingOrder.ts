import type { SiteConfig } from '../siteConfig';
import type { SitePage } from './sitePage';

/**
 * The order in which Jekyll writes pages: posts first, then the collections as the configuration lists them; in each by
 * date, then by path. A page without a date is compared by its path alone, but for drafts where the site publishes
 * nothing from the future: to find out, Jekyll dates them with the present first.
 */
export function writingOrder(config: SiteConfig, nowMs: number): (one: SitePage, other: SitePage) => number {
  const collections = ['posts', ...config.collectionSettings.keys()];
  const rank = ({ collection }: SitePage): number => collections.indexOf(collection);
  const dateOf = ({ dateMs, collection }: SitePage): number | undefined =>
    dateMs ?? (collection === 'posts' && !config.future ? nowMs : undefined);
  return (one, other) => {
    const [date, otherDate] = [dateOf(one), dateOf(other)];
    return (
      rank(one) - rank(other) ||
      (date === undefined || otherDate === undefined ? 0 : date - otherDate) ||
      inOrderOfText(one.relativePath, other.relativePath)
    );
  };
}

/** Ruby compares bytes of UTF-8, whose order is that of the code points. */
function inOrderOfText(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) {
    at++;
  }
  return (one.codePointAt(at) ?? -1) - (other.codePointAt(at) ?? -1);
}
