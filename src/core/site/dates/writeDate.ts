import { wallClock } from './wallClock';

/**
 * Writes a time in a shape such as `YYYY-MM-DD hh:mm:ss +zzzz` (`posts/dateShape.ts`) or a part of one, as a clock in the
 * zone shows it; in UTC where the shape ends in `Z`.
 */
export function writeDate(shape: string, epochMs: number, timeZone: string): string {
  const clock = wallClock(epochMs, shape.endsWith('Z') ? 'UTC' : timeZone);
  const offset = Math.abs(clock.offsetMinutes);
  const parts: Readonly<Record<string, string>> = {
    YYYY: String(clock.year).padStart(4, '0'),
    MM: two(clock.month),
    DD: two(clock.day),
    hh: two(clock.hour),
    mm: two(clock.minute),
    ss: two(clock.second),
    '+zz': `${clock.offsetMinutes < 0 ? '-' : '+'}${two(Math.trunc(offset / 60))}`,
    zz: two(offset % 60),
  };
  return shape.replace(/YYYY|MM|DD|hh|mm|ss|\+zz|zz/g, (token) => parts[token] ?? token);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
