import { message } from '../../foundation/message';
import { lookalikeMessage } from '../../frontMatter/lookalike';
import { slice } from '../../text/span';
import { lookalikesIn } from '../../vocabulary/lookalikesIn';
import type { Rule } from '../rule';

export const syntaxLookalike: Rule = {
  id: 'syntax-lookalike',
  summary: 'To YAML a full-width sign is a letter: one tag is made of several, and a quote becomes part of the title.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds signs that look like those of YAML and are letters to it, where Jekyll can read the front matter all the same: `［`, `］`, `，`',
      'and `、` in fields that hold a list, `”` and `’` around a whole value, the ideographic space and the no-break space at the edge of a',
      'name or value or behind the dash of an item, `：` in a map, `＃` before a comment, `｜` before a text. A title in the quotes of its language',
      '(`“…”`) and such signs inside of a text are left alone. Where Jekyll cannot read the front matter because of one, it is',
      '`yaml-unreadable`.',
      '',
      'The fix writes the signs that were meant.',
    ].join('\n'),
    bad: '---\ntitle: ”パンを焼く”\ntags: ［粉，水］\n---\n',
    good: '---\ntitle: "パンを焼く"\ntags: [粉, 水]\n---\n',
  },
  *check(post, site) {
    for (const { span, edit } of lookalikesIn(post, site)) {
      yield {
        span,
        message: lookalikeMessage(slice(post.text, span)),
        fixes: [{ title: message('Write the signs that YAML knows'), edits: [edit] }],
      };
    }
  },
};
