/**
 * Whether a reading time that stands in a post has become wrong: more than one minute off, and more than a fifth of what
 * it should be. Writers round and so do sites; less than that is no mistake.
 */
export function isStale(writtenMinutes: number, computedMinutes: number): boolean {
  const off = Math.abs(writtenMinutes - computedMinutes);
  // Multiplied by five rather than by 0.2, which is no exact number: 2 of 10 must be a fifth, not more.
  return off > 1 && off * 5 > computedMinutes;
}
