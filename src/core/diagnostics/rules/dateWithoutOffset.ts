import { message } from '../../foundation/message';
import type { Post } from '../../posts/post';
import { dayInZone } from '../../site/dates/dayInZone';
import { readPostDate } from '../../site/dates/jekyllDate';
import { momentInZone } from '../../site/dates/momentInZone';
import { writeDate } from '../../site/dates/writeDate';
import { slice, span } from '../../text/span';
import type { Rule } from '../rule';

export const dateWithoutOffset: Rule = {
  id: 'date-without-offset',
  summary: 'Without an offset Jekyll takes a time for UTC, and the post is dated another day than the one written.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a `date` with a time but no offset, which YAML takes for UTC: in the time zone of the site that is another',
      'hour, and here another day, in the address of the post as well. Where the day stays the same nothing is said. A',
      'date without a time, or one in quotes, is local to the site and never found.',
      '',
      'The fix writes the offset of the site’s zone behind the time.',
    ].join('\n'),
    bad: '# _config.yml: timezone: Asia/Tokyo\n---\ndate: 2026-03-12 21:00:00\n---\n',
    good: '---\ndate: 2026-03-12 21:00:00 +0900\n---\n',
  },
  *check(post, { timeZone }) {
    const shifted = shiftedDate(post, timeZone);
    if (!shifted) {
      return;
    }
    const { written, at, epochMs } = shifted;
    const offset = writeDate('+zzzz', epochMs, timeZone);
    yield {
      span: at,
      message: message(
        'Without an offset this time is UTC: the post is dated {0}. Write the offset, such as {1}.',
        momentInZone(epochMs, timeZone),
        `${written} ${offset}`,
      ),
      fixes: [
        {
          title: message('Write the offset {0}', offset),
          edits: [{ span: span(at.end, at.end), newText: ` ${offset}` }],
        },
      ],
    };
  },
};

/** A time without offset, whose day is another in the site's zone than the one written. */
export function shiftedDate({ frontMatter, text }: Post, zone: string) {
  const field = frontMatter.fields.findLast(({ key }) => key === 'date');
  if (frontMatter.state !== 'complete' || frontMatter.problem || field?.style !== 'plain') {
    return undefined;
  }
  const written = slice(text, field.valueSpan);
  const day = /^(\d{4}-\d\d?-\d\d?)(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?$/.exec(written)?.[1];
  const read = day === undefined ? undefined : readPostDate(field.value, { zone, nowMs: 0 });
  if (!read || 'problem' in read || read.date.kind !== 'instant') {
    return undefined;
  }
  return dayInZone(read.epochMs, zone) === dayInZone(read.epochMs, 'UTC')
    ? undefined
    : { written, at: field.valueSpan, epochMs: read.epochMs };
}
