import { message } from '../../foundation/message';
import { writtenValues } from '../../vocabulary/writtenValues';
import type { Rule } from '../rule';

export const tagUsedOnce: Rule = {
  id: 'tag-used-once',
  summary: 'A tag that one post has leads readers nowhere.',
  severity: 'information',
  isOffByDefault: true,
  documentation: {
    details: [
      'Finds tags that no other post of the site has. Half of all tags of most sites are such, so it is off unless set.',
    ].join('\n'),
    bad: '# where no other post has the tag\n---\ntags: [sourdough-no-7]\n---\n',
    good: '---\ntags: [sourdough]\n---\n',
  },
  *check(post, site) {
    const { state, problem } = post.frontMatter;
    if (!site.isComplete || site.root === undefined || state !== 'complete' || problem || post.kind === 'document') {
      return;
    }
    for (const { value, span } of writtenValues(post, 'tags', () => false)) {
      if (site.others.isRare('tags', value)) {
        yield { span, message: message('No other post has the tag “{0}”.', value), fixes: [] };
      }
    }
  },
};
