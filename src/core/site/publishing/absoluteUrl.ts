import type { PublishingConfig } from '../publishingConfig';

/** Where readers find a page, as Jekyll's `absolute_url` says it; undefined where the site doesn't say its own `url`. */
export function absoluteUrl(
  { url: site, baseurl }: Pick<PublishingConfig, 'url' | 'baseurl'>,
  url: string,
): string | undefined {
  return site === undefined ? undefined : site + encoded(baseurl + url);
}

/** What a permalink has literally is encoded here, and only here. */
function encoded(path: string): string {
  return path.replace(/[^!-~]+/g, (found) => {
    try {
      return encodeURIComponent(found);
    } catch {
      return found;
    }
  });
}
