import type { LocalTime } from './localTime';
import { epochOf } from './wallClock';

/** A date of a post before its site's time zone is known. */
export type PostDate =
  | { readonly kind: 'instant'; readonly epochMs: number }
  | ({ readonly kind: 'local' } & LocalTime);

/** Milliseconds since 1970; times without an offset are read in the zone. */
export function epochMsOf(date: PostDate, zone: string): number {
  return date.kind === 'instant' ? date.epochMs : epochOf(date, zone);
}
