import { writeDate } from './writeDate';

/** The day as names of posts have it, `2026-03-12`, on a calendar in the zone. */
export function dayInZone(epochMs: number, zone: string): string {
  return writeDate('YYYY-MM-DD', epochMs, zone);
}

/** `2026-03-12`; month and day count from one. */
export function dayText(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
