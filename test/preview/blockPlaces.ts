import type { BlockBoxes } from '../../src/preview/topOfLine';

/** A block as [first line, line after the last, top, bottom]; no box without the last two. */
export type BlockPlace = readonly [number, number, number?, number?];

export function blocks(...list: readonly BlockPlace[]): BlockBoxes {
  return {
    count: list.length,
    startOf: (index) => list[index]?.[0] ?? 0,
    endOf: (index) => list[index]?.[1] ?? 0,
    boxOf: (index) => {
      const [, , top, bottom] = list[index] ?? [];
      return top === undefined || bottom === undefined ? undefined : { top, bottom };
    },
  };
}
