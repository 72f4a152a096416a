import { type Message, message } from '../../foundation/message';
import { textsOfPost } from '../../posts/postTexts';
import type { UnusualWidth } from '../../vocabulary/unusualWidth';
import type { Rule } from '../rule';
import { excerptFields, textsIn } from '../textField';

export const excerptLength: Rule = {
  id: 'excerpt-length',
  summary: 'An excerpt far longer than the others fills a list by itself, and one far shorter tells readers nothing.',
  severity: 'information',
  documentation: {
    details: [
      'Finds an `excerpt` or `description` half as long again as nine of ten of the site are at most, if that is more than 240 columns,',
      'and one of a third of what nine of ten have at least. A Latin letter takes one column, a Japanese one two. With fewer than 20',
      'posts those of more than 400 columns are found.',
    ].join('\n'),
    bad: '---\ntitle: Bread\nexcerpt: Bread.\n---\n',
    good: '---\ntitle: Bread\nexcerpt: Three flours, two ovens, and what came out of them in a year.\n---\n',
  },
  *check(post, site) {
    for (const { name, field } of site.isComplete ? textsIn(post, excerptFields) : []) {
      const unusual = site.others.unusualWidth(textsOfPost(post), name);
      if (unusual) {
        yield { span: field.valueSpan, message: reason(name, unusual), fixes: [] };
      }
    }
  },
};

function reason(name: string, { is, columns, usual }: UnusualWidth): Message {
  if (!usual) {
    return message('“{0}” is {1} columns long. Search results show some 160.', name, columns);
  }
  return is === 'long'
    ? message('“{0}” is {1} columns long; nine of ten of the site have at most {2}.', name, columns, usual.most)
    : message('“{0}” is {1} columns long; nine of ten of the site have at least {2}.', name, columns, usual.least);
}
