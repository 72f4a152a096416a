import { message } from '../../foundation/message';
import { dateOfPost } from '../../posts/dateOfPost';
import { standardDateShape } from '../../posts/dateShape';
import type { Post } from '../../posts/post';
import { epochMsOf } from '../../site/dates/postDate';
import { wallClock } from '../../site/dates/wallClock';
import { writeDate } from '../../site/dates/writeDate';
import type { SiteView } from '../../site/siteView';
import type { OfferedValue } from '../offeredValue';

const hour = 3_600_000;

/** The present, the next full hour and the day in the file's name, written as the site writes the field, in its time zone. */
export function dateValues(
  { path }: Post,
  field: string,
  { habits, now, timeZone }: SiteView,
): readonly OfferedValue[] {
  const shape = habits.fields.get(field)?.dateShape ?? habits.fields.get('date')?.dateShape ?? standardDateShape;
  const write = (ms: number): string => writeDate(shape, ms, timeZone);
  const named = dateOfPost(new Map(), path, { zone: timeZone, nowMs: now });
  const offered: OfferedValue[] = [
    { value: write(now), detail: message('now') },
    { value: write(nextFullHour(now, timeZone)), detail: message('the next full hour') },
  ];
  if (named) {
    offered.push({ value: write(epochMsOf(named, timeZone)), detail: message('the day in the file’s name') });
  }
  // Where only days are written the first two are the same.
  return offered.filter(({ value }, index) => offered.findIndex((other) => other.value === value) === index);
}

/** On the clock of the zone, which may be half an hour ahead of others. */
function nextFullHour(now: number, timeZone: string): number {
  const ahead = wallClock(now, timeZone).offsetMinutes * 60_000;
  return Math.ceil((now + ahead + 1) / hour) * hour - ahead;
}
