import { readBareDigits } from './bareDigits';
import { type DateParts, type Groups, setNumber, WrittenDate } from './writtenDate';

/**
 * Picks a date apart the way Ruby's `Date._parse` guesses: first a time of day, then the date by the first form that
 * is found anywhere in the text (`12 Mar 2026`, `March 12, 2026`, `2026-03-12`, `H30.3.12`, `12-Mar-2026`,
 * `2026/03/12`, `2026.03.12`, ISO 8601's others, `'26`, `March`, `12th`, bare digits). What was recognised is cut out.
 * Undefined for texts of more than 128 characters, which Ruby refuses; that also bounds the patterns' time.
 */
export function dateParts(text: string): DateParts | undefined {
  if (text.length > 256 || [...text].length > 128) {
    return undefined;
  }
  const reading = new WrittenDate(plainText(text));
  reading.cut(weekday, () => {});
  reading.cut(timeOfDay, readTimeOfDay);
  for (const [pattern, read, unless] of dateForms) {
    if (!unless?.test(reading.rest) && reading.cut(pattern, read)) {
      break;
    }
  }
  const beforeChrist = reading.cut(beforeChristMark, () => {}) || reading.isBeforeChrist;
  reading.cut(/^\s*(?<number>\d{1,2})\s*$/, readLeftoverNumber);
  return withFullYear(reading, beforeChrist);
}

/**
 * Blanks for everything but letters, digits and some signs. Letters of other scripts say nothing here, but they are
 * part of words: `_`, which no text has at this point, stands for each.
 */
function plainText(text: string): string {
  return isAscii.test(text)
    ? text.replace(/[^-+',./:@a-z0-9[\]]+/gi, ' ')
    : text.replace(/[^-+',./:@\p{Alphabetic}\p{Nd}[\]]+/gu, ' ').replace(/[^ -~]/gu, '_');
}

const isAscii = /^[\0-\x7f]*$/;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = `(?<monthName>${months.join('|')})`;
const era = '(?<era>c(?:e|\\.e\\.)|b(?:ce|\\.c\\.e\\.)|a(?:d|\\.d\\.)|b(?:c|\\.c\\.))';

function anyCase(source: string): RegExp {
  return new RegExp(source, 'i');
}

const weekday = anyCase(`\\b(?:sun|mon|tue|wed|thu|fri|sat)[^\\-/\\d\\s]*`);
const beforeChristMark = anyCase(`\\b(?:bc\\b|bce\\b|b\\.c\\.|b\\.c\\.e\\.)`);

const halfDay = `[ap](?:m\\b|\\.m\\.)`;
const timeOfDay = anyCase(
  `(?<time>(?:\\d+\\s*:\\s*\\d+(?:\\s*:\\s*\\d+(?:[,.]\\d*)?)?|\\d+\\s*h(?:\\s*\\d+m?(?:\\s*\\d+s?)?)?)(?:\\s*${halfDay})?` +
    `|\\d+\\s*${halfDay})` +
    '(?:\\s*(?<zone>(?:gmt|utc?)?[-+]\\d+(?:[,.:]\\d+(?::\\d+)?)?' +
    `|[a-z_.\\s]+(?:standard|daylight)\\stime\\b|[a-z_]+(?:\\sdst)?\\b))?`,
);
const clockTime = anyCase(
  `^(?<hour>\\d+)h?(?:\\s*:?\\s*(?<minute>\\d+)m?(?:\\s*:?\\s*(?<second>\\d+)(?:[,.](?<fraction>\\d+))?s?)?)?` +
    `(?:\\s*(?<half>[ap])(?:m\\b|\\.m\\.))?`,
);

function readTimeOfDay({ parts }: WrittenDate, { time = '', zone }: Groups): void {
  if (zone !== undefined) {
    parts.zone = zone;
  }
  const { hour, minute, second, fraction, half } = clockTime.exec(time)?.groups ?? {};
  const afternoon = half?.toLowerCase() === 'p' ? 12 : 0;
  setNumber(parts, 'hour', half === undefined ? hour : String((Number(hour) % 12) + afternoon));
  setNumber(parts, 'minute', minute);
  setNumber(parts, 'second', second);
  if (fraction !== undefined) {
    parts.hasFraction = true;
  }
}

type DateForm = readonly [pattern: RegExp, read: (reading: WrittenDate, groups: Groups) => void, unless?: RegExp];

const dateForms: readonly DateForm[] = [
  [
    anyCase(
      `(?<day>'?\\d+)[^\\-\\d\\s]*\\s*${month}[^\\-\\d\\s']*` +
        `(?:\\s*${era}?\\s*(?<year>'?-?\\d+(?:(?:st|nd|rd|th)\\b)?))?`,
    ),
    readCalendarDay,
  ],
  [
    anyCase(`\\b${month}[^\\-\\d\\s']*\\s*(?<day>'?\\d+)[^\\-\\d\\s']*(?:\\s*,?\\s*${era}?\\s*(?<year>'?-?\\d+))?`),
    readCalendarDay,
  ],
  [/(?<year>'?[-+]?\d+)-(?<month>\d+)-(?<day>'?-?\d+)/, readCalendarDay],
  [anyCase(`\\b(?<reign>[mtshr])(?<reignYear>\\d+)\\.(?<month>\\d+)\\.(?<day>\\d+)`), readJapaneseReign],
  [anyCase(`(?<day>'?-?\\d+)-${month}[^\\-/.]*-(?<year>'?-?\\d+)`), readCalendarDay],
  [anyCase(`\\b${month}[^\\-/.]*-(?<day>'?-?\\d+)(?:-(?<year>'?-?\\d+))?`), readCalendarDay],
  [/(?<year>'?-?\d+)\/\s*(?<month>'?\d+)(?:\D\s*(?<day>'?-?\d+))?/u, readCalendarDay],
  [/(?<year>'?-?\d+)\.\s*(?<month>'?\d+)\.\s*(?<day>'?-?\d+)/, readCalendarDay],
  // A week tells neither year nor month to `Time.parse`.
  [anyCase(`\\b(?:\\d{2}|\\d{4})?-?w\\d{2}(?:-?\\d)?\\b`), () => {}],
  [anyCase(`-w-\\d\\b`), () => {}],
  [anyCase(`--(?<month>\\d{2})?-(?<day>\\d{2})\\b`), readNumbers],
  [anyCase(`--(?<month>\\d{2})(?<day>\\d{2})?\\b`), readNumbers],
  [
    anyCase(`\\b(?<year>\\d{2}|\\d{4})-(?<dayOfYear>\\d{3})\\b`),
    readNumbers,
    anyCase(`[,.](?:\\d{2}|\\d{4})-\\d{3}\\b`),
  ],
  [anyCase(`\\b-(?<dayOfYear>\\d{3})\\b`), readNumbers, anyCase(`\\d-\\d{3}\\b`)],
  [anyCase(`'(?<year>\\d+)\\b`), readNumbers],
  [anyCase(`\\b${month}\\S*`), readMonthName],
  [anyCase(`(?<day>\\d+)(?:st|nd|rd|th)\\b`), readNumbers],
  [
    anyCase(
      `(?<sign>[-+]?)(?<digits>\\d{2,14})(?:\\s*t?\\s*(?<time>\\d{2,6})?(?:[,.](?<fraction>\\d*))?)?` +
        `(?:\\s*(?<zone>z\\b|[-+]\\d{1,4}\\b|\\[[-+]?\\d[^\\]]*\\]))?`,
    ),
    readBareDigits,
  ],
];

function monthNumber(name: string): number {
  return months.indexOf(name.toLowerCase()) + 1;
}

function readMonthName({ parts }: WrittenDate, { monthName = '' }: Groups): void {
  parts.month = monthNumber(monthName);
}

function readNumbers({ parts }: WrittenDate, groups: Groups): void {
  for (const name of ['year', 'month', 'day', 'dayOfYear'] as const) {
    setNumber(parts, name, groups[name]);
  }
}

/** The year before the first of Meiji, Taishō, Shōwa, Heisei and Reiwa. */
const reignBegins: Readonly<Record<string, number>> = { m: 1867, t: 1911, s: 1925, h: 1988, r: 2018 };

function readJapaneseReign(reading: WrittenDate, groups: Groups): void {
  readNumbers(reading, groups);
  reading.parts.year = Number(groups['reignYear']) + (reignBegins[(groups['reign'] ?? '').toLowerCase()] ?? 0);
}

/** Tells which of three pieces is the year: the one with an apostrophe, a sign or more than two digits. */
function readCalendarDay(reading: WrittenDate, groups: Groups): void {
  const { monthName } = groups;
  let year = groups['year'];
  let month = monthName === undefined ? groups['month'] : String(monthNumber(monthName));
  let day = groups['day'];
  if (year !== undefined && month !== undefined && day === undefined) {
    [year, month, day] = [undefined, year, month];
  }
  if (year === undefined && isYear(day)) {
    [year, day] = [day, undefined];
  }
  const leading = year === undefined ? null : /[-+]?\d+/.exec(year);
  if (year !== undefined && leading && leading.index + leading[0].length < year.length) {
    [year, day] = [day, leading[0]];
  }
  if (isYear(month)) {
    [year, month, day] = [month, day, year];
  }
  if (isYear(day)) {
    [year, day] = [day, year];
  }
  setCalendarYear(reading, year);
  setNumber(reading.parts, 'month', month === undefined ? undefined : /\d+/.exec(month)?.[0]);
  setNumber(reading.parts, 'day', day === undefined ? undefined : /\d+/.exec(day)?.[0]);
  if (groups['era']?.toLowerCase().startsWith('b')) {
    reading.isBeforeChrist = true;
  }
}

function isYear(piece: string | undefined): boolean {
  return piece !== undefined && (piece.startsWith("'") || piece.length > 2);
}

function setCalendarYear(reading: WrittenDate, written: string | undefined): void {
  const year = written === undefined ? undefined : /([-+]?)(\d+)/.exec(written);
  if (year) {
    reading.parts.year = Number(year[0]);
    reading.completesYear &&= year[1] === '' && (year[2]?.length ?? 0) <= 2;
  }
}

/** A number that nothing else took is the day beside a time, or the hour beside a day. */
function readLeftoverNumber({ parts }: WrittenDate, { number }: Groups): void {
  const value = Number(number);
  if (parts.hour !== undefined && parts.day === undefined && value >= 1 && value <= 31) {
    parts.day = value;
  }
  if (parts.day !== undefined && parts.hour === undefined && value <= 24) {
    parts.hour = value;
  }
}

function withFullYear(reading: WrittenDate, beforeChrist: boolean): DateParts {
  const { parts } = reading;
  if (parts.year === undefined) {
    return parts;
  }
  let year = beforeChrist ? 1 - parts.year : parts.year;
  if (reading.completesYear && year >= 0 && year <= 99) {
    year += year >= 69 ? 1900 : 2000;
  }
  return { ...parts, year };
}
