import type { LocalTime } from '../dates/localTime';
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
  /** What a clock of the site shows at the date; asked for as few times as may be. */
  readonly clock: () => LocalTime;
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
  year: (source) => padded(source.clock().year, 4),
  month: (source) => padded(source.clock().month, 2),
  day: (source) => padded(source.clock().day, 2),
  hour: (source) => padded(source.clock().hour, 2),
  minute: (source) => padded(source.clock().minute, 2),
  second: (source) => padded(source.clock().second, 2),
  i_month: (source) => String(source.clock().month),
  i_day: (source) => String(source.clock().day),
  short_year: (source) => padded(source.clock().year % 100, 2),
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

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

function monthName(source: PlaceholderSource): string {
  return months[source.clock().month - 1] ?? '';
}

function weekdayName(source: PlaceholderSource): string {
  return weekdays[isoWeekday(source) - 1] ?? '';
}

/** Days since 1970 of the day that the calendar in the zone shows. */
function dayNumber(source: PlaceholderSource): number {
  const { year, month, day } = source.clock();
  return daysSince1970(year, month, day);
}

function daysSince1970(year: number, month: number, day: number): number {
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000);
}

function dayOfYear(source: PlaceholderSource): number {
  return dayNumber(source) - daysSince1970(source.clock().year, 1, 1) + 1;
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
