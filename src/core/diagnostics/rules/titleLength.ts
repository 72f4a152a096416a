import { type Message, message } from '../../foundation/message';
import { textsOfPost } from '../../posts/postTexts';
import type { UnusualWidth } from '../../vocabulary/unusualWidth';
import type { Rule } from '../rule';
import { textsIn } from '../textField';

export const titleLength: Rule = {
  id: 'title-length',
  summary:
    'A title far longer than the others is cut in lists and search results, and one far shorter says too little.',
  severity: 'information',
  documentation: {
    details: [
      'Finds a `title` half as long again as nine of ten titles of the site are at most, if that is more than 80 columns, and one of a',
      'third of what nine of ten have at least. A Latin letter takes one column, a Japanese one two. With fewer than 20 posts',
      'titles of more than 100 columns are found.',
    ].join('\n'),
    bad: '---\ntitle: How we baked bread in three ovens with two flours for a whole year, what it cost, what went wrong, and what we learned\n---\n',
    good: '---\ntitle: What a year of bread taught us\n---\n',
  },
  *check(post, site) {
    for (const { field } of site.isComplete ? textsIn(post, ['title']) : []) {
      const unusual = site.others.unusualWidth(textsOfPost(post), 'title');
      if (unusual) {
        yield { span: field.valueSpan, message: reason(unusual), fixes: [] };
      }
    }
  },
};

function reason({ is, columns, usual }: UnusualWidth): Message {
  if (!usual) {
    return message('This title is {0} columns long. Search results show some 60.', columns);
  }
  return is === 'long'
    ? message('This title is {0} columns long; nine of ten titles of the site have at most {1}.', columns, usual.most)
    : message(
        'This title is {0} columns long; nine of ten titles of the site have at least {1}.',
        columns,
        usual.least,
      );
}
