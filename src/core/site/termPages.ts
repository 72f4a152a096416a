import { onceEach } from '../foundation/onceEach';
import type { Taxonomy } from '../vocabulary/taxonomy';
import type { SiteView } from './siteView';
import type { SiteSources } from './sources/siteSources';

/** Whether the site has a page for each tag, or category, at an address that Jekyll's `slugify` makes of it. */
export function hasPagesBySlug({ config, liquid }: Pick<SiteView, 'config' | 'liquid'>, taxonomy: Taxonomy): boolean {
  return (
    config.plugins.includes('jekyll-archives') ||
    config.values.has('jekyll-archives') ||
    liquid?.slugified?.includes(taxonomy) === true
  );
}

/** Of what layouts and includes make slugs. */
export const slugifiedIn = onceEach(({ layouts, includes }: SiteSources): readonly Taxonomy[] => {
  const texts = [...layouts.values(), ...includes.values()].map(({ text }) => text);
  return (['tags', 'categories'] as const).filter((taxonomy) => texts.some((text) => patterns[taxonomy].test(text)));
});

const patterns: Readonly<Record<Taxonomy, RegExp>> = {
  tags: /\btags?\b[^{}%]{0,80}\|\s*slugify/,
  categories: /\bcategor(?:y|ies)\b[^{}%]{0,80}\|\s*slugify/,
};
