/** The first number below `end` of those that fulfil a condition from some number on; `end` where none does. */
export function firstOf(end: number, isReached: (index: number) => boolean): number {
  let from = 0;
  let to = end;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isReached(middle)) {
      to = middle;
    } else {
      from = middle + 1;
    }
  }
  return from;
}
