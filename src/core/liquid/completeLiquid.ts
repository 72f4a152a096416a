import type { Completion } from '../completion/completion';
import type { Post } from '../posts/post';
import type { SiteView } from '../site/siteView';
import { completeFilter } from './completeFilter';
import { completeInclude } from './completeInclude';
import { completeLink, completePostUrl } from './completeReference';
import { completeTagName } from './completeTagName';
import { completeVariable } from './completeVariable';
import { liquidPlaceAt } from './liquidPlace';
import { liquidOf } from './liquidStructure';

/** Tags, filters, files, posts and variables at the cursor in `{% %}` or `{{ }}`; nothing outside of them. */
export function completeLiquid(post: Post, offset: number, site: SiteView): readonly Completion[] {
  const place = liquidPlaceAt(post.text, post.bodyStart, offset);
  if (!place || !liquidOf(post, site)) {
    return [];
  }
  if (place.kind === 'tag') {
    const [, name, behind] = /^\s*([\w-]+)(\s.*)$/s.exec(place.typed) ?? [];
    if (name === undefined || behind === undefined || place.isRaw) {
      return completeTagName(post, offset, place, site);
    }
    switch (name) {
      case 'include':
      case 'include_cached':
      case 'include_relative':
        return completeInclude(post, offset, place, name, behind, site);
      case 'post_url':
        return completePostUrl(post, offset, behind, site);
      case 'link':
        return completeLink(offset, behind, site);
      case 'raw':
      case 'comment':
      case 'highlight':
        return [];
      default:
        return (
          completeFilter(offset, behind, site, name === 'assign') ?? completeVariable(post, offset, behind, place, site)
        );
    }
  }
  return place.isRaw
    ? []
    : (completeFilter(offset, place.typed, site, true) ?? completeVariable(post, offset, place.typed, place, site));
}
