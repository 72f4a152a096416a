import { baseName } from '../../foundation/filePath';
import { message } from '../../foundation/message';
import { textsOfPost } from '../../posts/postTexts';
import type { Rule } from '../rule';
import { textsIn } from '../textField';

export const titleShared: Rule = {
  id: 'title-shared',
  summary: 'Two posts with one title cannot be told apart in lists, feeds and search results.',
  severity: 'information',
  documentation: {
    details: [
      'Finds a `title` that another post has too, in the same language: by `lang`, or by a folder such as `ja`. Width and case of',
      'letters make no difference. The finding names the other post. Drafts are left alone, and so is a title that more than a few',
      'posts have: that is a series.',
    ].join('\n'),
    bad: '# _posts/2026-03-12-bread.md and _posts/2026-10-03-bread.md\n---\ntitle: Bread\n---\n',
    good: '---\ntitle: Bread, a second try\n---\n',
  },
  *check(post, site) {
    const [title] = post.kind === 'draft' ? [] : textsIn(post, ['title']);
    const others = title && site.isComplete ? site.others.sharing(textsOfPost(post), 'title') : undefined;
    const [other] = others?.paths ?? [];
    if (title && others && other !== undefined && others.count < series) {
      yield {
        span: title.field.valueSpan,
        message: message('{0} has the same title.', baseName(other)),
        fixes: [],
        related: others.paths.map((path) => ({ path, message: message('The same title') })),
      };
    }
  },
};

const series = 3;
