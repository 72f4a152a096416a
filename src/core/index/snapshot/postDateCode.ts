import type { PostDate } from '../../site/dates/postDate';
import { asInteger, asList, damaged } from './checked';

/** Milliseconds since 1970, or year, month, day, hour, minute and second; null for none. */
export type PostDateCode = number | readonly number[] | null;

export function encodePostDate(date: PostDate | undefined): PostDateCode {
  if (!date) {
    return null;
  }
  return date.kind === 'instant'
    ? date.epochMs
    : [date.year, date.month, date.day, date.hour, date.minute, date.second];
}

/** A year of a million, say, can't be written so that it is read again. */
export function canBeEncoded(date: PostDate | undefined): boolean {
  try {
    decodePostDate(encodePostDate(date));
    return true;
  } catch {
    return false;
  }
}

/** Throws `Damaged`. */
export function decodePostDate(code: unknown): PostDate | undefined {
  if (code === null) {
    return undefined;
  }
  if (typeof code === 'number') {
    return { kind: 'instant', epochMs: asInteger(code, -farthest, farthest) };
  }
  const [year, month, day, hour, minute, second, ...rest] = asList(code);
  return {
    kind: 'local',
    year: asInteger(year, -99_999, 99_999),
    month: asInteger(month, 1, 12),
    day: asInteger(day, 1, 31),
    hour: asInteger(hour, 0, 24),
    minute: asInteger(minute, 0, 59),
    second: rest.length > 0 ? damaged() : asInteger(second, 0, 60),
  };
}

/** What a JavaScript date can hold, in milliseconds. */
const farthest = 8_640_000_000_000_000;
