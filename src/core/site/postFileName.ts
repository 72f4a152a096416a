/** What Jekyll reads out of a post's file name, `YYYY-MM-DD-slug.md`. */
export interface PostFileName {
  /** Undefined when the name has none, or one that doesn't exist (which stops Jekyll). */
  readonly date: { readonly year: number; readonly month: number; readonly day: number } | undefined;
  /** The date as written; undefined when the name has none, and then Jekyll ignores the file in `_posts`. */
  readonly dateText: string | undefined;
  readonly slug: string;
  /** With its dot; empty when there is none. */
  readonly extension: string;
}

/**
 * Reads a file name without folders as Jekyll's `DATE_FILENAME_MATCHER` does: two to four digits for the year (two
 * mean 1969 to 2068), one or two for month and day.
 */
export function readPostFileName(name: string): PostFileName {
  const dot = name.lastIndexOf('.');
  const hasExtension = dot >= 0 && dot < name.length - 1;
  const stem = hasExtension ? name.slice(0, dot) : name;
  const extension = hasExtension ? name.slice(dot) : '';
  const dated = hasExtension ? /^(\d{2,4})-(\d{1,2})-(\d{1,2})-/.exec(stem) : null;
  if (!dated) {
    return { date: undefined, dateText: undefined, slug: withoutFinalDots(stem), extension };
  }
  const [prefix, year = '', month = '', day = ''] = dated;
  return {
    date: realDate(fullYear(year), Number(month), Number(day)),
    dateText: prefix.slice(0, -1),
    slug: withoutFinalDots(stem.slice(prefix.length)),
    extension,
  };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year >= 69 ? 1900 : 2000);
}

/** Ruby lets every month have 31 days and counts the surplus into the next one. */
function realDate(year: number, month: number, day: number): PostFileName['date'] {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : undefined;
}

function withoutFinalDots(slug: string): string {
  let end = slug.length;
  while (end > 0 && slug[end - 1] === '.') {
    end--;
  }
  return slug.slice(0, end);
}
