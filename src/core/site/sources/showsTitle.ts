import type { Post } from '../../posts/post';
import type { SiteView } from '../siteView';
import type { SiteSources } from './siteSources';

/**
 * Whether the layout of a post shows its title above or below the article; undefined where that cannot be told, because
 * a layout or an include is not part of the site, or does something else with the title than to print it.
 */
export function showsTitle(post: Post, site: SiteView): boolean | undefined {
  const sources = site.liquid?.templates;
  const written = post.frontMatter.fields.findLast(({ key }) => key === 'layout');
  const layout = written ? written.value : site.defaultFor(post, 'layout');
  return sources && typeof layout === 'string' ? layoutShows(layout, sources, deepest) : undefined;
}

const deepest = 8;

function layoutShows(name: string, sources: SiteSources, depth: number): boolean | undefined {
  const text = sources.layouts.get(name)?.text;
  if (text === undefined || depth === 0) {
    return undefined;
  }
  const around = /^---\s[\s\S]*?^layout:[ \t]*["']?([\w/-]+)/m.exec(text.slice(0, longestFrontMatter))?.[1];
  const own = textShows(text, sources, depth);
  return own || around === undefined || around === 'none' || around === 'null'
    ? own
    : either(own, layoutShows(around, sources, depth - 1));
}

const longestFrontMatter = 2000;

function textShows(text: string, sources: SiteSources, depth: number): boolean | undefined {
  // What stands in the head of the page, or in a tag, is not seen.
  const seen = text.replace(/<title\b[^<]*<\/title>|<(?:meta|link|img|a|article|script)\b[^<>]*>/gi, '');
  if (/\{\{-?\s*(?:page|include)\.title\b/.test(seen)) {
    return true;
  }
  let shown: boolean | undefined = /\b(?:assign|capture|include)\b[^%]*page\.title\b/.test(seen) ? undefined : false;
  for (const [, name = ''] of seen.matchAll(/\{%-?\s*include(?:_cached)?\s+([^\s%]+)/g)) {
    const included = depth > 0 ? sources.includes.get(name)?.text : undefined;
    shown = either(shown, included === undefined ? undefined : textShows(included, sources, depth - 1));
  }
  return shown;
}

function either(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  return one || other || (one === undefined || other === undefined ? undefined : false);
}
