import { baseName } from '../../foundation/filePath';
import { message } from '../../foundation/message';
import { setFieldValue } from '../../frontMatter/setFieldValue';
import { dateShape, standardDateShape } from '../../posts/dateShape';
import { dayInZone, dayText } from '../../site/dates/dayInZone';
import { readPostDate } from '../../site/dates/jekyllDate';
import { epochOf, wallClock } from '../../site/dates/wallClock';
import { writeDate } from '../../site/dates/writeDate';
import { readPostFileName } from '../../site/postFileName';
import { slice } from '../../text/span';
import { fixesBy } from '../fixesBy';
import type { Rule } from '../rule';
import { shiftedDate } from './dateWithoutOffset';

export const dateDiffersFromName: Rule = {
  id: 'date-differs-from-name',
  summary: 'The date of the front matter counts, so the post stands under another day than its file name says.',
  severity: 'information',
  documentation: {
    details: [
      'Finds a post whose `date`, in the time zone of the site, is on another day than the one its file name begins with.',
      'Jekyll takes the front matter: for the address, for the order of lists, and for whether the post is published yet.',
      'That is often meant (a post was begun one day and published the next), so it is information.',
      '',
      'The fixes rename the file, or write the day of its name into the front matter and leave the time as it is.',
    ].join('\n'),
    bad: '# _posts/2026-03-12-bread.md\n---\ndate: 2026-03-13 09:00:00 +0900\n---\n',
    good: '# _posts/2026-03-13-bread.md\n---\ndate: 2026-03-13 09:00:00 +0900\n---\n',
  },
  *check(post, site) {
    const { frontMatter, text, path } = post;
    const { timeZone: zone } = site;
    const field = frontMatter.fields.findLast(({ key }) => key === 'date');
    const { date: named, dateText, slug, extension } = readPostFileName(baseName(path));
    if (frontMatter.state !== 'complete' || frontMatter.problem || !field || !named || dateText === undefined) {
      return;
    }
    const read = readPostDate(field.value, {
      zone,
      get nowMs() {
        return site.now; // Asked for by few dates, and what is asked for is looked at again when it changes.
      },
    });
    if ('problem' in read || read.isShifted || shiftedDate(post, zone)) {
      return; // Other rules speak of those.
    }
    const day = dayInZone(read.epochMs, zone);
    const nameDay = dayText(named.year, named.month, named.day);
    if (day === nameDay) {
      return;
    }
    const renameTo = `${day}-${slug}${extension}`;
    const written = slice(text, field.valueSpan);
    const shape = dateShape(written.replace(/^["']|["']$/g, '')) ?? standardDateShape;
    const moved = writeDate(shape, epochOf({ ...wallClock(read.epochMs, zone), ...named }, zone), zone);
    yield {
      span: field.valueSpan,
      message: message('The file name says {0}, but the post is dated {1}, which is what counts.', nameDay, day),
      fixes: [
        { title: message('Rename to “{0}”', renameTo), edits: [], renameTo },
        ...fixesBy(message('Write the date {0}', moved), setFieldValue(text, frontMatter, 'date', moved)),
      ],
    };
  },
};
