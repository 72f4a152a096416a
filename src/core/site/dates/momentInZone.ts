import { isTimeZone } from './wallClock';
import { writeDate } from './writeDate';

/** A moment to the minute as a clock in the zone shows it, `2026-11-24 09:00 JST`; the offset where the zone has no name of letters. */
export function momentInZone(epochMs: number, zone: string): string {
  const shown = writeDate('YYYY-MM-DD hh:mm', epochMs, zone);
  return `${shown} ${zoneName(epochMs, zone) ?? writeDate('+zz:zz', epochMs, zone)}`;
}

/** Which languages of the platform's data (CLDR) name zones by letters depends on where those letters are used. */
const languagesWithNames = ['en-US', 'en-GB', 'ja', 'en-AU', 'en-IN', 'en-ZA', 'en-NZ'];

function zoneName(epochMs: number, zone: string): string | undefined {
  for (const formatter of formattersOf(zone)) {
    const name = formatter.formatToParts(epochMs).find(({ type }) => type === 'timeZoneName')?.value;
    if (name !== undefined && /^[A-Z]{3,5}$/.test(name)) {
      return name;
    }
  }
  return undefined;
}

/** Making a formatter takes a hundred times as long as using one. Only zones that exist are kept, so they are few. */
const formatters = new Map<string, readonly Intl.DateTimeFormat[]>();

function formattersOf(timeZone: string): readonly Intl.DateTimeFormat[] {
  let known = formatters.get(timeZone);
  if (!known && isTimeZone(timeZone)) {
    known = languagesWithNames.map(
      (language) => new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'short' }),
    );
    formatters.set(timeZone, known);
  }
  return known ?? [];
}
