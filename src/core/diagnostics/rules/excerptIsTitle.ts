import { lettersOf } from '../../body/prose';
import { message } from '../../foundation/message';
import type { Rule } from '../rule';
import { excerptFields, textsIn } from '../textField';

export const excerptIsTitle: Rule = {
  id: 'excerpt-is-title',
  summary: 'An excerpt that says what the title says tells readers nothing about the post.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds an `excerpt` or `description` with the same words as `title`. Signs and the width of letters make no difference.',
      'Without an `excerpt` Jekyll takes the first paragraph.',
    ].join('\n'),
    bad: '---\ntitle: A year of bread\nexcerpt: A year of bread.\n---\n',
    good: '---\ntitle: A year of bread\nexcerpt: Three ovens, one starter, and what went wrong.\n---\n',
  },
  *check(post) {
    const [title] = textsIn(post, ['title']);
    const words = title ? lettersOf(title.text) : '';
    for (const { name, field, text } of words === '' ? [] : textsIn(post, excerptFields)) {
      if (text.length < longestTitle && lettersOf(text) === words) {
        yield {
          span: field.valueSpan,
          message: message('“{0}” says the same as the title.', name),
          fixes: [],
        };
      }
    }
  },
};

/** In UTF-16 code units; what is longer is no title. */
const longestTitle = 500;
