import { dateTemplate } from '../../actions/dateTemplate';
import { message } from '../../foundation/message';
import { setFieldValue } from '../../frontMatter/setFieldValue';
import { readPostDate } from '../../site/dates/jekyllDate';
import { slice } from '../../text/span';
import { fixesBy } from '../fixesBy';
import type { Rule } from '../rule';

export const dateInvalid: Rule = {
  id: 'date-invalid',
  summary: 'Jekyll stops the whole build when it cannot read the date of one post.',
  severity: 'error',
  documentation: {
    details: [
      'Finds a `date` that Jekyll cannot read: a word, numbers that no clock shows, nothing at all. That stops the build.',
      'A day that its month does not have is a warning, because Jekyll counts on into the next month: February 30 is',
      'published as March 2. Every other way of writing a date that Jekyll accepts is accepted.',
      '',
      'The fix writes the present time in the way the site writes its dates.',
    ].join('\n'),
    bad: '---\ntitle: Bread\ndate: tomorrow\n---\n',
    good: '---\ntitle: Bread\ndate: 2026-02-28 09:00:00 +0900\n---\n',
  },
  *check({ frontMatter, text }, site) {
    const field = frontMatter.fields.findLast(({ key }) => key === 'date');
    if (frontMatter.state !== 'complete' || frontMatter.problem || !field) {
      return;
    }
    const read = readPostDate(field.value);
    if (!('problem' in read) && !read.isShifted) {
      return;
    }
    const written = slice(text, field.valueSpan);
    const now = dateTemplate(site);
    yield {
      span: written === '' ? field.keySpan : field.valueSpan,
      severity: 'problem' in read ? 'error' : 'warning',
      message:
        written === ''
          ? message('The date is empty, which stops Jekyll. Write it like {0}.', now)
          : 'problem' in read
            ? message('Jekyll cannot read “{0}” as a date. Write it like {1}.', written, now)
            : message('There is no such day as “{0}”. Jekyll takes it for one in the next month.', written),
      fixes: fixesBy(message('Write the present time'), setFieldValue(text, frontMatter, 'date', now)),
    };
  },
};
