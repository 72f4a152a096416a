import { type Liquid, Tag } from 'liquidjs';
import { CaseTag } from './case';
import { ForTag } from './for';
import { HighlightTag } from './highlight';
import { IfChangedTag } from './ifchanged';
import { IncludeCachedTag, IncludeRelativeTag, IncludeTag } from './include';
import { RawTag } from './raw';
import { LinkTag, PostUrlTag } from './reference';
import { TablerowTag } from './tablerow';

/** Tags of the library that Liquid 4 hasn't. */
const unknownToJekyll = ['render', 'layout', 'block', 'echo', 'liquid', '#'];

/** What plugins write into the head of a page is none of the article's. */
class NothingTag extends Tag {
  render(): string {
    return '';
  }
}

export function registerTags(liquid: Liquid): void {
  for (const name of unknownToJekyll) {
    delete liquid.tags[name];
  }
  liquid.registerTag('include', IncludeTag);
  liquid.registerTag('include_cached', IncludeCachedTag);
  liquid.registerTag('include_relative', IncludeRelativeTag);
  liquid.registerTag('highlight', HighlightTag);
  liquid.registerTag('post_url', PostUrlTag);
  liquid.registerTag('link', LinkTag);
  liquid.registerTag('for', ForTag);
  liquid.registerTag('case', CaseTag);
  liquid.registerTag('raw', RawTag);
  liquid.registerTag('tablerow', TablerowTag);
  liquid.registerTag('ifchanged', IfChangedTag);
  liquid.registerTag('seo', NothingTag);
  liquid.registerTag('feed_meta', NothingTag);
}
