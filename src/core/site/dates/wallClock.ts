import type { LocalTime } from './localTime';

export interface WallClock extends LocalTime {
  /** How far the zone is ahead of UTC at that instant. */
  readonly offsetMinutes: number;
}

/** What a clock in the zone (an IANA name) shows. A zone that doesn't exist is UTC, as Ruby takes an unknown `TZ`. */
export function wallClock(epochMs: number, zone: string): WallClock {
  const instant = clamp(epochMs);
  const offset = offsetMs(instant, zone);
  const shown = new Date(clamp(instant + offset));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
    offsetMinutes: offset / 60_000,
  };
}

/** The instant at which a clock in the zone shows the time; in the hour that an autumn repeats, the first one. */
export function epochOf(local: LocalTime, zone: string): number {
  const asUtc = utcEpochOf(local);
  const before = asUtc - offsetMs(asUtc - day, zone);
  const after = asUtc - offsetMs(asUtc + day, zone);
  if (before === after) {
    return before;
  }
  const earlier = Math.min(before, after);
  const later = Math.max(before, after);
  return [earlier, later].find((instant) => instant + offsetMs(instant, zone) === asUtc) ?? before;
}

/** Whether the platform knows the zone. */
export function isTimeZone(zone: string): boolean {
  return formatterOf(zone) !== undefined;
}

/** Milliseconds since 1970 for a clock that shows UTC; fields beyond their range run over. */
export function utcEpochOf({ year, month, day, hour, minute, second }: LocalTime): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  const epochMs = date.getTime();
  return Number.isNaN(epochMs) ? (year < 0 ? -maximumEpochMs : maximumEpochMs) : epochMs;
}

const day = 86_400_000;

/** The farthest a JavaScript date reaches (ECMA-262, Time Values). */
const maximumEpochMs = 8.64e15;

function clamp(epochMs: number): number {
  return Number.isFinite(epochMs) ? Math.max(-maximumEpochMs, Math.min(epochMs, maximumEpochMs)) : 0;
}

/** How far the zone is ahead of UTC. */
function offsetMs(epochMs: number, zone: string): number {
  if (zone === 'UTC') {
    return 0;
  }
  const number = Math.floor(epochMs / day);
  const atMidnight = offsetAtMidnight(number, zone);
  return atMidnight === offsetAtMidnight(number + 1, zone) ? atMidnight : exactOffsetMs(epochMs, zone);
}

/** Asking the platform takes microseconds, and the posts of a site share their days. */
const midnights = new Map<string, Map<number, number>>();
const mostMidnights = 20_000;

function offsetAtMidnight(number: number, zone: string): number {
  let offsets = midnights.get(zone);
  if (!offsets || offsets.size > mostMidnights) {
    offsets = new Map();
    if (isTimeZone(zone)) {
      midnights.set(zone, offsets);
    }
  }
  let offset = offsets.get(number);
  if (offset === undefined) {
    offset = exactOffsetMs(clamp(number * day), zone);
    offsets.set(number, offset);
  }
  return offset;
}

function exactOffsetMs(epochMs: number, zone: string): number {
  const formatter = formatterOf(zone);
  if (!formatter) {
    return 0;
  }
  const fields: Record<string, number> = {};
  let isBeforeChrist = false;
  for (const { type, value } of formatter.formatToParts(epochMs)) {
    if (type === 'era') {
      isBeforeChrist = value.startsWith('B');
    } else {
      fields[type] = Number(value);
    }
  }
  const { year = 1970, month = 1, day: dayOfMonth = 1, hour = 0, minute = 0, second = 0 } = fields;
  const shown = { year: isBeforeChrist ? 1 - year : year, month, day: dayOfMonth, hour, minute, second };
  return utcEpochOf(shown) - Math.floor(epochMs / 1000) * 1000;
}

/** Making a formatter takes a hundred times as long as using one. Only zones that exist are kept, so they are few. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat | undefined {
  const known = formatters.get(zone);
  if (known) {
    return known;
  }
  try {
    const formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
    return formatter;
  } catch {
    return undefined;
  }
}
