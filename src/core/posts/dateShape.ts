/**
 * How a date is written: `2026-10-03 09:00:00 +0900` has the shape `YYYY-MM-DD hh:mm:ss +zzzz`, a date with a colon
 * in its offset `+zz:zz`. Undefined for what isn't year, month and day in that order.
 */
export function dateShape(written: string): string | undefined {
  const match = /^\d{4}([-/])\d\d\1\d\d(?:([T ])\d\d:\d\d(:\d\d)?(?:( ?)(?:(Z)|[+-]\d\d(:?)\d\d))?)?$/.exec(written);
  if (!match) {
    return undefined;
  }
  const [, separator, between, seconds, gap, utc, colon] = match;
  const day = `YYYY${separator}MM${separator}DD`;
  if (between === undefined) {
    return day;
  }
  const offset = gap === undefined ? '' : `${gap}${utc ? 'Z' : `+zz${colon}zz`}`;
  return `${day}${between}hh:mm${seconds ? ':ss' : ''}${offset}`;
}

/** The shape that Jekyll's documentation uses. */
export const standardDateShape = 'YYYY-MM-DD hh:mm:ss +zzzz';
