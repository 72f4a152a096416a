import assert from 'node:assert/strict';
import fc from 'fast-check';
import { topOfLine } from '../../src/preview/topOfLine';
import { blocks } from './blockPlaces';

describe('The place of a line on the page', () => {
  const page = blocks([4, 6, 200, 300], [7, 7], [8, 10, 320, 420]);
  for (const [line, top] of [
    [0, 0],
    [2, 100],
    [4, 200],
    [5, 250],
    [5.5, 275],
    [6, 300],
    [7, 310],
    [8, 320],
    [9, 370],
    [10, 420],
    [99, 420],
  ] as const) {
    it(`is ${top} for line ${line}`, () => {
      assert.equal(topOfLine(line, page, 0), top);
    });
  }

  it('is the top of the page when nothing is shown', () => {
    assert.equal(topOfLine(7, blocks(), -40), -40);
    assert.equal(topOfLine(7, blocks([1, 2], [3, 9]), -40), -40);
  });

  it('never goes up while the line goes down', () => {
    const tall = fc.record({ gap: fc.nat(3), lines: fc.nat(5), space: fc.nat(20), height: fc.nat(200) });
    fc.assert(
      fc.property(fc.array(tall, { maxLength: 12 }), (list) => {
        let line = 3;
        let top = 50;
        const placed = list.map(({ gap, lines, space, height }) => {
          const start = line + gap;
          const from = top + space;
          line = start + lines;
          top = from + height;
          return height === 0 ? ([start, line] as const) : ([start, line, from, top] as const);
        });
        let last = 0;
        for (let at = 0; at <= line + 2; at += 0.25) {
          const now = topOfLine(at, blocks(...placed), 0);
          assert.ok(now >= last - 1e-9, `line ${at}`);
          last = now;
        }
      }),
    );
  });
});
