import { isTimeZone } from './wallClock';

/**
 * The day as readers are shown it, `2026年3月12日` or `March 12, 2026`. An unknown zone is UTC and an unknown
 * language English.
 */
export function formatInZone(epochMs: number, zone: string, lang: string): string {
  const timeZone = isTimeZone(zone) ? zone : 'UTC';
  return dateFormat(lang, timeZone).format(epochMs);
}

function dateFormat(lang: string, timeZone: string): Intl.DateTimeFormat {
  const options = { dateStyle: 'long', timeZone, calendar: 'gregory' } as const;
  try {
    return new Intl.DateTimeFormat(lang, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
