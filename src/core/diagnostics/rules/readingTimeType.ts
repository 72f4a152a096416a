import { readingTimeEdit } from '../../actions/readingTimeEdit';
import { message } from '../../foundation/message';
import { isBlank } from '../../frontMatter/isBlank';
import { fieldNamed, provenEdits } from '../../frontMatter/provenEdits';
import { readingTimeOf } from '../../posts/readingTime/readingTimeOf';
import { writtenMinutes } from '../../posts/readingTime/writtenMinutes';
import { fixesBy } from '../fixesBy';
import type { Rule } from '../rule';

export const readingTimeType: Rule = {
  id: 'reading-time-type',
  summary:
    'A reading time that is no number of minutes is shown to readers as it stands, or breaks what counts with it.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a `reading_time` that is a list, a map, a date, `true` or `false`, or less than nothing. On a site whose posts write',
      'numbers, of ten posts at least, a text without a digit is found too, and as information a number in quotes or with a word, such',
      'as `"8"` or `8分`. Elsewhere these are all right, and `8-10 min` always is.',
      '',
      'The fix writes the minutes counted, or the number alone.',
    ].join('\n'),
    bad: '---\ntitle: Bread\nreading_time: [8]\n---\n',
    good: '---\ntitle: Bread\nreading_time: 8\n---\n',
  },
  *check(post, site) {
    const { frontMatter, text } = post;
    const field = frontMatter.state === 'complete' && !frontMatter.problem && fieldNamed(frontMatter, 'reading_time');
    if (!field || isBlank(field.value)) {
      return;
    }
    const written = writtenMinutes(field.value);
    const usual = typeof field.value === 'string' ? site.habits.fields.get('reading_time') : undefined;
    const isNumberUsual = usual?.type === 'number' && usual.posts >= postsToLearnFrom;
    if (written === undefined && (typeof field.value !== 'string' || (isNumberUsual && !number.test(field.value)))) {
      const { minutes } = readingTimeOf(post, site.settings);
      yield {
        span: field.valueSpan,
        message: message('This is no number of minutes.'),
        fixes: minutes > 0 ? fixesBy(message('Write {0} min', minutes), readingTimeEdit(post, site, minutes)) : [],
      };
    } else if (written !== undefined && isNumberUsual) {
      const newText = String(written);
      const edits = provenEdits(text, frontMatter, [[{ span: field.valueSpan, newText }]], {
        keys: ['reading_time'],
        isReached: (after) => typeof fieldNamed(after, 'reading_time')?.value === 'number',
      });
      yield {
        span: field.valueSpan,
        severity: 'information',
        message: message('The other posts write the minutes as a number, without quotes or words.'),
        fixes: fixesBy(message('Write {0}', newText), edits),
      };
    }
  },
};

/** Any script's, or a Japanese one. */
const number = /[\p{Nd}一二三四五六七八九十]/u;
const postsToLearnFrom = 10;
