import { message } from '../../foundation/message';
import { endingOf, textMarkOf } from '../../posts/textMark';
import { slice } from '../../text/span';
import type { Rule } from '../rule';
import { excerptFields, textsIn } from '../textField';

export const excerptBoilerplate: Rule = {
  id: 'excerpt-boilerplate',
  summary: 'A phrase at the end of many excerpts takes the room in lists in which a post could say what it is about.',
  severity: 'information',
  documentation: {
    details: [
      'Finds an `excerpt` or `description` whose last dozen Japanese letters, or some six words of English, stand at the end of those of',
      'at least nine other posts too, word for word.',
    ].join('\n'),
    bad: '# ten posts whose excerpts end with these words\n---\ntitle: Bread\nexcerpt: Flour and water, explained in detail for beginners and experts.\n---\n',
    good: '---\ntitle: Bread\nexcerpt: Flour and water, and why the second dough rose and the first did not.\n---\n',
  },
  *check(post, site) {
    for (const { name, field, text } of site.isComplete ? textsIn(post, excerptFields) : []) {
      const mark = textMarkOf(text);
      const ending = endingOf(text);
      const posts = mark ? site.others.endingAlike(mark, name) : 0;
      if (ending !== undefined && posts >= many) {
        const at = slice(post.text, field.valueSpan).lastIndexOf(ending);
        const start = field.valueSpan.start + at;
        yield {
          span: at < 0 ? field.valueSpan : { start, end: start + ending.length },
          message: message('{0} posts end “{1}” with “…{2}”.', posts, name, ending),
          fixes: [],
        };
      }
    }
  },
};

const many = 10;
