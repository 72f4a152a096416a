import type { YamlValue } from '../../frontMatter/yamlValue';
import { dateParts } from './dateParts';
import type { LocalTime } from './localTime';
import { epochMsOf, type PostDate } from './postDate';
import { rubyText } from './rubyText';
import { utcEpochOf, wallClock } from './wallClock';
import type { DateParts } from './writtenDate';
import { zoneOffsetSeconds } from './zoneOffset';

/** Where and when a date is read. */
export interface DateReading {
  /** The site's time zone, an IANA name: dates without an offset are local to it. */
  readonly zone: string;
  /** Milliseconds since 1970. Ruby takes what a date leaves out, such as the year of `March 12`, from the present. */
  readonly nowMs: number;
}

export interface ReadDate {
  /** Milliseconds since 1970, whole seconds as in Jekyll. */
  readonly epochMs: number;
  readonly date: PostDate;
  /** The day is one its month doesn't have, such as February 30; Ruby counts on into the next month. */
  readonly isShifted: boolean;
}

/** Why Jekyll stops at a date: nothing in it is a date, or its numbers are of no calendar and clock. */
export type DateProblem = 'not-a-date' | 'out-of-range';

/**
 * What Jekyll makes of `date` in front matter: it turns the value into text and hands it to Ruby's `Time.parse`
 * (`Utils.parse_date`). An empty value stops it, too. Whether a date can be read doesn't depend on the zone and the
 * present, so they may be left out to learn just that.
 */
export function readPostDate(
  value: YamlValue,
  reading: DateReading = { zone: 'UTC', nowMs: 0 },
): ReadDate | { readonly problem: DateProblem } {
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'time') {
    const epochMs = Math.floor(value.epochMs / 1000) * 1000;
    return { epochMs, date: { kind: 'instant', epochMs }, isShifted: false };
  }
  const parts = dateParts(rubyText(value));
  if (!parts || !saysAnything(parts)) {
    return { problem: 'not-a-date' };
  }
  const { zone } = reading;
  const offset = parts.zone === undefined ? undefined : zoneOffsetSeconds(parts.zone, zone);
  const local = completed(parts, () => wallClockAt(reading.nowMs, zone, offset));
  const shifted = local && offset ? withoutOffset(local, offset) : local;
  if (!shifted || !inRange(shifted) || Math.abs(offset ?? 0) >= secondsOfDay) {
    return { problem: 'out-of-range' };
  }
  const date: PostDate =
    offset === undefined ? { kind: 'local', ...shifted } : { kind: 'instant', epochMs: utcEpochOf(shifted) };
  return { epochMs: epochMsOf(date, zone), date, isShifted: shifted.day > daysIn(shifted.year, shifted.month) };
}

function saysAnything(parts: DateParts): boolean {
  return Object.keys(parts).some((name) => name !== 'zone');
}

function wallClockAt(nowMs: number, zone: string, offset: number | undefined): LocalTime {
  return offset === undefined ? wallClock(nowMs, zone) : wallClock(nowMs + offset * 1000, 'UTC');
}

/** Takes the fields above the highest one that is given from the present, and the least values for those below. */
function completed(parts: DateParts, now: () => LocalTime): LocalTime | undefined {
  const given = parts.dayOfYear === undefined ? parts : withDayOfYear(parts, parts.year ?? now().year);
  if (!given) {
    return undefined;
  }
  const filled = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
  let isAbove = true;
  for (const name of ['year', 'month', 'day', 'hour', 'minute', 'second'] as const) {
    isAbove &&= given[name] === undefined;
    filled[name] = given[name] ?? (isAbove ? now()[name] : filled[name]);
  }
  return filled;
}

function withDayOfYear(parts: DateParts, year: number): DateParts | undefined {
  let day = parts.dayOfYear ?? 0;
  if (day < 1 || day > 366) {
    return undefined;
  }
  for (let month = 1; month <= 12; month++) {
    const days = daysIn(year, month);
    if (day <= days) {
      return { ...parts, year, month, day };
    }
    day -= days;
  }
  return undefined;
}

/**
 * The time in UTC, carried over from field to field as `Time.parse` does it, which lets pass some hours and days that
 * are out of range without an offset.
 */
function withoutOffset(local: LocalTime, offsetSeconds: number): LocalTime {
  let { year, month, day, hour, minute, second } = local;
  const sign = Math.sign(offsetSeconds);
  let rest = Math.abs(offsetSeconds);
  const carry = (value: number, base: number): readonly [value: number, isOver: boolean] => {
    const part = rest % base;
    rest = Math.floor(rest / base);
    if (part === 0) {
      return [value, false];
    }
    const sum = value - sign * part;
    rest -= sign * Math.floor(sum / base);
    return [sum - base * Math.floor(sum / base), true];
  };
  [second] = carry(second, 60);
  [minute] = carry(minute, 60);
  [hour] = carry(hour, 24);
  if (rest === 0) {
    return { year, month, day, hour, minute, second };
  }
  day -= sign * rest;
  if (sign > 0 && day < 1) {
    [year, month] = month > 1 ? [year, month - 1] : [year - 1, 12];
    day = daysIn(year, month);
  } else if (sign < 0 && month <= 12 && day > daysIn(year, month)) {
    [year, month] = month < 12 ? [year, month + 1] : [year + 1, 1];
    day = 1;
  }
  return { year, month, day, hour, minute, second };
}

/** The ranges of Ruby's `Time.utc` and `Time.local`. */
function inRange({ month, day, hour, minute, second }: LocalTime): boolean {
  const isMidnight = hour === 24 && minute === 0 && second === 0;
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 31 &&
    (isMidnight || (hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 60))
  );
}

const secondsOfDay = 86_400;

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
