import { wallClock } from '../dates/wallClock';
import { slugify } from './slugify';

/** What the placeholders of a document are filled with. */
export interface PlaceholderSource {
  /** The name of its collection, `posts` for posts and drafts. */
  readonly collection: string;
  /** Below the folder of the collection, without extension. */
  readonly path: string;
  /** The file's name without folders and extension. */
  readonly name: string;
  /** `slug` of the front matter, or what the file's name says. */
  readonly slug: string | undefined;
  /** As Jekyll gathers them, folders first. */
  readonly categories: readonly string[];
  /** Milliseconds since 1970. */
  readonly dateMs: number;
  /** An IANA name. */
  readonly timeZone: string;
  /** Of the page, with its dot. */
  readonly extension: string;
}

/** The value of a placeholder of Jekyll's documentation, “Permalinks”; undefined for one that doesn't exist. */
export function placeholderValue(name: string, source: PlaceholderSource): string | undefined {
  return Object.hasOwn(values, name) ? values[name]?.(source) : undefined;
}

const values: Readonly<Record<string, (source: PlaceholderSource) => string>> = {
  collection: ({ collection }) => collection,
  output_ext: ({ extension }) => extension,
  name: ({ name }) => slugify(name),
  path: ({ path }) => path,
  title: ({ slug, name }) => slugify(slug ?? name, 'pretty', true),
  slug: ({ slug, name }) => slugify(slug ?? name),
  categories: ({ categories }) => [...new Set(categories.map((category) => category.toLowerCase()))].join('/'),
  slugified_categories: ({ categories }) => [...new Set(categories.map((category) => slugify(category)))].join('/'),
  year: (source) => padded(clock(source).year, 4),
  month: (source) => padded(clock(source).month, 2),
  day: (source) => padded(clock(source).day, 2),
  hour: (source) => padded(clock(source).hour, 2),
  minute: (source) => padded(clock(source).minute, 2),
  second: (source) => padded(clock(source).second, 2),
  i_month: (source) => String(clock(source).month),
  i_day: (source) => String(clock(source).day),
  short_year: (source) => padded(clock(source).year % 100, 2),
  short_month: (source) => monthName(source).slice(0, 3),
  long_month: (source) => monthName(source),
  short_day: (source) => weekdayName(source).slice(0, 3),
  long_day: (source) => weekdayName(source),
  y_day: (source) => padded(dayOfYear(source), 3),
  week: (source) => padded(isoWeek(source).week, 2),
  w_year: (source) => String(isoWeek(source).year),
  w_day: (source) => String(isoWeekday(source)),
};

/** The names of all placeholders, without their colons. */
export const placeholderNames: readonly string[] = Object.keys(values);

function clock({ dateMs, timeZone }: PlaceholderSource): ReturnType<typeof wallClock> {
  return wallClock(dateMs, timeZone);
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

function monthName(source: PlaceholderSource): string {
  return months[clock(source).month - 1] ?? '';
}

function weekdayName(source: PlaceholderSource): string {
  return weekdays[isoWeekday(source) - 1] ?? '';
}

/** Days since 1970 of the day that the calendar in the zone shows. */
function dayNumber(source: PlaceholderSource): number {
  const { year, month, day } = clock(source);
  return daysSince1970(year, month, day);
}

function daysSince1970(year: number, month: number, day: number): number {
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000);
}

function dayOfYear(source: PlaceholderSource): number {
  return dayNumber(source) - daysSince1970(clock(source).year, 1, 1) + 1;
}

/** 1 is Monday; January 1, 1970 was a Thursday. */
function isoWeekday(source: PlaceholderSource): number {
  return ((((dayNumber(source) + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601: a week belongs to the year that has its Thursday. */
function isoWeek(source: PlaceholderSource): { readonly year: number; readonly week: number } {
  const thursday = dayNumber(source) - isoWeekday(source) + 4;
  const year = new Date(thursday * 86_400_000).getUTCFullYear();
  return { year, week: Math.floor((thursday - daysSince1970(year, 1, 1)) / 7) + 1 };
}
