import type { YamlValue } from '../frontMatter/yamlValue';
import { isMap } from './configValues';
import type { SiteConfig } from './siteConfig';

/**
 * The title that the plugin `jekyll-titles-from-headings` gives a post without one, where the site has it look at posts: the
 * heading that the text begins with, of the first three levels, without its marks. Undefined where there is none.
 */
export function titleFromHeading(body: string, config: Pick<SiteConfig, 'plugins' | 'values'>): string | undefined {
  if (
    !config.plugins.includes('jekyll-titles-from-headings') ||
    !looksAtPosts(config.values.get('titles_from_headings'))
  ) {
    return undefined;
  }
  const [first = '', second = ''] = body.trimStart().slice(0, longest).split(/\r?\n/, 2);
  const atx = /^#{1,3}[ \t]+(.+)/.exec(first)?.[1];
  const setext = /^(?:={3,}|-{3,})[ \t]*$/.test(second) ? first : undefined;
  const title = (atx ?? setext)?.replace(/!?\[([^\][]*)\]\([^()]*\)|<[^<>]*>|[*_`]/g, '$1').trim();
  return title === '' ? undefined : title;
}

/** Characters of a heading that are looked at; no page shows more. */
const longest = 1000;

function looksAtPosts(settings: YamlValue | undefined): boolean {
  return isMap(settings) && settings.get('collections') === true && settings.get('enabled') !== false;
}
