import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineAtTop } from '../../src/preview/lineAtTop';
import { topOfLine } from '../../src/preview/topOfLine';
import { type BlockPlace, blocks } from './blockPlaces';

/** The blocks as they stand when the page is scrolled by so many pixels. */
function scrolled(places: readonly BlockPlace[], by: number) {
  return blocks(
    ...places.map(
      ([start, end, top, bottom]): BlockPlace =>
        top === undefined || bottom === undefined ? [start, end] : [start, end, top - by, bottom - by],
    ),
  );
}

const page: readonly BlockPlace[] = [
  [4, 6, 200, 300],
  [7, 7],
  [8, 10, 320, 420],
];

describe('The line at the top of the page', () => {
  for (const [by, line] of [
    [0, 0],
    [100, 2],
    [200, 4],
    [250, 5],
    [275, 5.5],
    [300, 6],
    [310, 7],
    [320, 8],
    [370, 9],
    [420, 10],
    [900, 10],
  ] as const) {
    it(`is ${line} when it is scrolled by ${by} pixels`, () => {
      assert.equal(lineAtTop(scrolled(page, by), -by), line);
    });
  }

  it('is the first line when nothing is shown', () => {
    assert.equal(lineAtTop(blocks(), -40), 0);
  });

  it('is the line that was scrolled to', () => {
    const tall = fc.record({
      gap: fc.nat(3),
      lines: fc.nat(5),
      space: fc.integer({ min: 1, max: 20 }),
      height: fc.nat(200),
    });
    fc.assert(
      fc.property(fc.array(tall, { maxLength: 12 }), fc.double({ min: 0, max: 1, noNaN: true }), (list, part) => {
        let line = 3;
        let top = 50;
        const places = list.map(({ gap, lines, space, height }): BlockPlace => {
          const start = line + gap;
          const from = top + space;
          line = start + lines;
          top = from + height;
          return height === 0 ? [start, line] : [start, line, from, top];
        });
        const last = places.findLast(([, , boxTop]) => boxTop !== undefined);
        const wanted = part * (last?.[1] ?? 0);
        const by = topOfLine(wanted, blocks(...places), 0);
        assert.ok(Math.abs(lineAtTop(scrolled(places, by), -by) - wanted) < 1e-6, `${wanted}`);
      }),
    );
  });
});
