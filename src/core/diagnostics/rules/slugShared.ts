import { message } from '../../foundation/message';
import { slugify } from '../../site/permalink/slugify';
import { hasPagesBySlug } from '../../site/termPages';
import { writtenValues } from '../../vocabulary/writtenValues';
import type { Rule } from '../rule';

export const slugShared: Rule = {
  id: 'slug-shared',
  summary: 'Two tags whose addresses come to the same get one page, and it shows the posts of one of them only.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a tag or category from which Jekyll’s `slugify` makes the same as from another one of the site, such as `C++` and `C#`,',
      'from both of which it makes `c`. Only sites are looked at that make addresses so: with the plugin `jekyll-archives`, or with',
      '`slugify` in a layout or an include.',
    ].join('\n'),
    bad: '# where another post has the tag C#\n---\ntags: [C++]\n---\n',
    good: '---\ntags: [cpp]\n---\n',
  },
  *check(post, site) {
    const { state, problem } = post.frontMatter;
    if (!site.isComplete || state !== 'complete' || problem || post.kind === 'document') {
      return;
    }
    const taxonomies = (['tags', 'categories'] as const).filter((taxonomy) => hasPagesBySlug(site, taxonomy));
    for (const taxonomy of taxonomies) {
      for (const { value, span } of writtenValues(post, taxonomy, () => false)) {
        const [other] = site.others.withSlugOf(taxonomy, value);
        if (other !== undefined) {
          yield {
            span,
            message: message('“{0}” and “{1}” get the same address: {2}', value, other, slugify(value)),
            fixes: [],
          };
        }
      }
    }
  },
};
