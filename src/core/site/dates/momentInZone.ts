import { wallClock } from './wallClock';

/** A moment to the minute as a clock in the zone shows it, `2026-11-24 09:00 JST`; the offset where the zone has no name of letters. */
export function momentInZone(epochMs: number, zone: string): string {
  const { year, month, day, hour, minute, offsetMinutes } = wallClock(epochMs, zone);
  const date = [String(year).padStart(4, '0'), two(month), two(day)].join('-');
  return `${date} ${two(hour)}:${two(minute)} ${zoneName(epochMs, zone) ?? offset(offsetMinutes)}`;
}

/** Which languages of the platform's data (CLDR) name zones by letters depends on where those letters are used. */
const languagesWithNames = ['en-US', 'en-GB', 'ja', 'en-AU', 'en-IN', 'en-ZA', 'en-NZ'];

function zoneName(epochMs: number, zone: string): string | undefined {
  return languagesWithNames
    .map((language) => shortName(epochMs, zone, language))
    .find((name) => name !== undefined && /^[A-Z]{3,5}$/.test(name));
}

function shortName(epochMs: number, zone: string, language: string): string | undefined {
  try {
    return new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'short' })
      .formatToParts(epochMs)
      .find(({ type }) => type === 'timeZoneName')?.value;
  } catch {
    return undefined;
  }
}

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
