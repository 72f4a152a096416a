/**
 * The levels of the headers in a table of contents, written as `2..4` or `2,4`. Undefined for whatever kramdown doesn't
 * take, levels beyond 6 among it.
 */
export function tocLevels(written: string): readonly number[] | undefined {
  const range = /^([1-6])\.\.([1-6])$/.exec(written);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  }
  return /^[1-6](?:,[1-6])*$/.test(written) ? written.split(',').map(Number) : undefined;
}
