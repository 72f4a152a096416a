import assert from 'node:assert/strict';
import { isStale } from '../../../../src/core/posts/readingTime/isStale';

describe('A written reading time', () => {
  const cases: readonly (readonly [written: number, computed: number, stale: boolean])[] = [
    [8, 8, false],
    [1, 2, false],
    [3, 1, true],
    [0, 1, false],
    [7, 8, false],
    [5, 7, true],
    [8, 10, false],
    [12, 10, false],
    [13, 10, true],
    [20, 8, true],
    [20, 17, false],
    [10.5, 9, false],
    [5, 0, true],
  ];
  for (const [written, computed, stale] of cases) {
    it(`of ${written} is ${stale ? 'stale' : 'right enough'} when ${computed} is computed`, () =>
      assert.equal(isStale(written, computed), stale));
  }
});
