import { readingTimeEdit } from '../../actions/readingTimeEdit';
import { message } from '../../foundation/message';
import { isBlank } from '../../frontMatter/isBlank';
import { fieldNamed } from '../../frontMatter/provenEdits';
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
      'Finds a `reading_time` that is a list, a map, a date, `true` or `false`, or less than nothing; and a text without a digit on a',
      'site whose posts write numbers. `"8"`, `8分` and `8-10 min` are all right.',
      '',
      'The fix writes the minutes counted.',
    ].join('\n'),
    bad: '---\ntitle: Bread\nreading_time: [8]\n---\n',
    good: '---\ntitle: Bread\nreading_time: 8\n---\n',
  },
  *check(post, site) {
    const { frontMatter } = post;
    const field = frontMatter.state === 'complete' && !frontMatter.problem && fieldNamed(frontMatter, 'reading_time');
    if (!field || isBlank(field.value) || writtenMinutes(field.value) !== undefined) {
      return;
    }
    if (typeof field.value === 'string') {
      const usual = /[\p{Nd}一二三四五六七八九十]/u.test(field.value)
        ? undefined
        : site.habits.fields.get('reading_time');
      if (usual?.type !== 'number') {
        return;
      }
    }
    const { minutes } = readingTimeOf(post, site.settings);
    yield {
      span: field.valueSpan,
      message: message('This is no number of minutes.'),
      fixes: minutes > 0 ? fixesBy(message('Write {0} min', minutes), readingTimeEdit(post, site, minutes)) : [],
    };
  },
};
