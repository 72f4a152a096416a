import { message } from '../../foundation/message';
import { endOfFields } from '../../frontMatter/endOfFields';
import { placeOfWhole } from '../placeOfWhole';
import type { Rule } from '../rule';

export const frontMatterUnterminated: Rule = {
  id: 'front-matter-unterminated',
  summary: 'Without its closing line the front matter is printed as text, and the post has no title, date or tags.',
  severity: 'error',
  documentation: {
    details: [
      'Finds a post that opens its front matter with `---` and never closes it. A file that merely begins with a rule',
      '(`---` with no field after it) is left alone.',
      '',
      'The fix adds `---` after the last field.',
    ].join('\n'),
    bad: '---\ntitle: Bread\n\nFlour, water, salt.\n',
    good: '---\ntitle: Bread\n---\n\nFlour, water, salt.\n',
  },
  *check({ frontMatter, text, lineBreak }) {
    if (frontMatter.state !== 'unterminated') {
      return;
    }
    const end = endOfFields(frontMatter, text);
    if (end === undefined) {
      return;
    }
    yield {
      span: placeOfWhole(frontMatter),
      message: message('The front matter is never closed. Add a line with --- after the last field.'),
      fixes: [
        {
          title: message('Close the front matter with ---'),
          edits: [{ span: { start: end, end }, newText: `${lineBreak}---` }],
        },
      ],
    };
  },
};
