import type { PostSummary } from '../../posts/postSummary';
import { readPostDate } from '../../site/dates/jekyllDate';

/**
 * Whether the date of a post would be another if it were read at another time or in another zone: `12:30` is a time of
 * today. The summary of such a post says nothing tomorrow.
 */
export function isOfTheMoment({ dateFrom, fields }: PostSummary): boolean {
  if (dateFrom !== 'field') {
    return false;
  }
  const written = fields.find(({ name }) => name === 'date')?.written;
  return written === undefined || !(isWholeDate.test(written) || isReadAlike(written));
}

/** The usual ones: a day, perhaps a time, perhaps how far that is from UTC. */
const isWholeDate = /^\d{4}-\d\d?-\d\d?(?:[ T]+\d\d?:\d\d(?::\d\d)?(?: *(?:Z|UTC|[-+]\d\d:?\d\d))?)?$/;

function isReadAlike(written: string): boolean {
  const [here, there] = moments.map((reading) => readPostDate(written, reading));
  return JSON.stringify(here && 'date' in here && here.date) === JSON.stringify(there && 'date' in there && there.date);
}

/** They differ in year, month, day, hour, minute, second and in how far they are from UTC. */
const moments = [
  { zone: 'UTC', nowMs: Date.UTC(2001, 1, 3, 4, 5, 6) },
  { zone: 'Asia/Tokyo', nowMs: Date.UTC(2010, 10, 11, 12, 13, 14) },
] as const;
