import { baseName } from '../../foundation/filePath';
import { message } from '../../foundation/message';
import { textsOfPost } from '../../posts/postTexts';
import type { Rule } from '../rule';
import { excerptFields, textsIn } from '../textField';

export const excerptShared: Rule = {
  id: 'excerpt-shared',
  summary:
    'An excerpt that another post has too says nothing about this one, and search engines take them for one page.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds an `excerpt` or `description` that another post in the same language has word for word. The finding names the other',
      'post. Drafts are left alone.',
    ].join('\n'),
    bad: '# two posts with this excerpt\n---\ntitle: Bread\nexcerpt: All you need to know.\n---\n',
    good: '---\ntitle: Bread\nexcerpt: Three flours, two ovens and what came out.\n---\n',
  },
  *check(post, site) {
    for (const { name, field } of post.kind === 'draft' ? [] : textsIn(post, excerptFields)) {
      const others = site.isComplete ? site.others.sharing(textsOfPost(post), name) : undefined;
      const [other] = others?.paths ?? [];
      if (others && other !== undefined) {
        yield {
          span: field.valueSpan,
          message:
            others.count === 1
              ? message('{0} has the same “{1}”.', baseName(other), name)
              : message('{0} other posts have the same “{1}”.', others.count, name),
          fixes: [],
          related: others.paths.map((path) => ({ path, message: message('The same “{0}”', name) })),
        };
      }
    }
  },
};
