import { dateTemplate } from '../../actions/dateTemplate';
import { message } from '../../foundation/message';
import { setFieldValue } from '../../frontMatter/setFieldValue';
import { momentInZone } from '../../site/dates/momentInZone';
import { fixesBy } from '../fixesBy';
import type { Rule } from '../rule';

export const dateFuture: Rule = {
  id: 'date-future',
  summary: 'Jekyll leaves a post of the future out, and only a build after that moment publishes it.',
  severity: 'information',
  documentation: {
    details: [
      'Finds a post whose `date` is in the future, on a site that does not say `future: true` in `_config.yml`. It is',
      'published by the first build after that moment; nothing builds by itself unless you have set that up.',
      '',
      'The fix writes the present time.',
    ].join('\n'),
    bad: '---\ntitle: Bread\ndate: 2099-01-01 09:00:00 +0900\n---\n',
    good: '---\ntitle: Bread\ndate: 2026-03-12 09:00:00 +0900\n---\n',
  },
  *check(post, site) {
    const { frontMatter, text } = post;
    const field = frontMatter.fields.findLast(({ key }) => key === 'date');
    const publishing = field && site.publishing(post);
    if (!field || publishing?.status !== 'scheduled' || publishing.dateMs === undefined) {
      return;
    }
    yield {
      span: field.valueSpan,
      message: message(
        'Published by the first build after {0}: the site leaves posts of the future out.',
        momentInZone(publishing.dateMs, site.timeZone),
      ),
      fixes: fixesBy(message('Write the present time'), setFieldValue(text, frontMatter, 'date', dateTemplate(site))),
    };
  },
};
