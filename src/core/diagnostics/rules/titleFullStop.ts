import { message } from '../../foundation/message';
import { endsWithStop } from '../../vocabulary/endsWithStop';
import { fixesBy } from '../fixesBy';
import type { Rule } from '../rule';
import { editInText, textsIn } from '../textField';

export const titleFullStop: Rule = {
  id: 'title-full-stop',
  summary: 'Titles of this site have no full stop at their end; one that has stands out in every list.',
  severity: 'information',
  documentation: {
    details: [
      'Finds a `title` that ends with `。` or `.`. Dots that trail off and those of abbreviations are none. Nothing is found where',
      'more than one title in ten of the site ends so.',
      '',
      'The fix takes the full stop out.',
    ].join('\n'),
    bad: '---\ntitle: A year of bread.\n---\n',
    good: '---\ntitle: A year of bread\n---\n',
  },
  *check(post, site) {
    for (const { field, text } of textsIn(post, ['title'])) {
      const { style, valueSpan, isClosed } = field;
      if (!endsWithStop(text) || !site.isComplete || site.others.endsTitlesWithStop) {
        continue;
      }
      const end = valueSpan.end - (style === 'double' || style === 'single' ? 1 : 0);
      const start = post.text.slice(0, end).trimEnd().length - 1;
      const isAtEnd = isClosed && post.text[start] === text.at(-1);
      const stop = { start, end: start + 1 };
      yield {
        span: isAtEnd ? stop : valueSpan,
        message: message('Titles of this site end without a full stop.'),
        fixes: isAtEnd
          ? fixesBy(message('Take out the full stop'), editInText(post, 'title', { span: stop, newText: '' }))
          : [],
      };
    }
  },
};
