import { message } from '../../foundation/message';
import { meantEnd } from '../../frontMatter/meantEnd';
import { span } from '../../text/span';
import { placeOfWhole } from '../placeOfWhole';
import type { Rule } from '../rule';

export const frontMatterUnterminated: Rule = {
  id: 'front-matter-unterminated',
  summary: 'Without its closing line the front matter is printed as text, and the post has no title, date or tags.',
  severity: 'error',
  documentation: {
    details: [
      'Finds a post that opens its front matter with `---` and never closes it. A file that merely begins with a rule',
      '(`---` with no field after it) is left alone. A line that looks like `---` but is `----` or `ーーー` does not close it, and',
      'neither does a `---` further down that was meant as a rule in the article, with sentences before it.',
      '',
      'The fix adds `---` after the last field, or makes it of the line that looks like it.',
    ].join('\n'),
    bad: '---\ntitle: パン\nーーー\n\n粉と水と塩。\n',
    good: '---\ntitle: パン\n---\n\n粉と水と塩。\n',
  },
  *check({ frontMatter, text, lineBreak }) {
    const end = meantEnd(text, frontMatter);
    if (end === undefined) {
      return;
    }
    if ('fence' in end) {
      yield {
        span: end.fence,
        message: message(
          'This line does not close the front matter. It has to be exactly three half-width hyphens: ---',
        ),
        fixes: [{ title: message('Close the front matter with ---'), edits: [{ span: end.fence, newText: '---' }] }],
      };
      return;
    }
    yield {
      span: placeOfWhole(frontMatter),
      message: message('The front matter is never closed. Add a line with --- after the last field.'),
      fixes: [
        {
          title: message('Close the front matter with ---'),
          edits: [{ span: span(end.after, end.after), newText: `${lineBreak}---` }],
        },
      ],
    };
  },
};
