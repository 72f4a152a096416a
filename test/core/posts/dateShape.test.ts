import assert from 'node:assert/strict';
import { dateShape } from '../../../src/core/posts/dateShape';
import { writeDate } from '../../../src/core/site/dates/writeDate';

const instant = Date.UTC(2026, 9, 3, 0, 5, 9);

const shapes = [
  ['2026-10-03', 'YYYY-MM-DD', '2026-10-03'],
  ['2026/10/03', 'YYYY/MM/DD', '2026/10/03'],
  ['2026-10-03 09:05', 'YYYY-MM-DD hh:mm', '2026-10-03 09:05'],
  ['2026-10-03 09:05:09', 'YYYY-MM-DD hh:mm:ss', '2026-10-03 09:05:09'],
  ['2026-10-03 09:05:09 +0900', 'YYYY-MM-DD hh:mm:ss +zzzz', '2026-10-03 09:05:09 +0900'],
  ['2026-10-03T09:05:09+09:00', 'YYYY-MM-DDThh:mm:ss+zz:zz', '2026-10-03T09:05:09+09:00'],
  ['2026-10-03T00:05:09Z', 'YYYY-MM-DDThh:mm:ssZ', '2026-10-03T00:05:09Z'],
] as const;

describe('the shape of a date', () => {
  for (const [written, shape, again] of shapes) {
    it(`of ${written} writes dates like it`, () => {
      assert.equal(dateShape(written), shape);
      assert.equal(writeDate(shape, instant, 'Asia/Tokyo'), again);
    });
  }

  it('has the offset of the zone at that time of the year', () => {
    const shape = 'YYYY-MM-DD hh:mm +zzzz';
    assert.equal(writeDate(shape, Date.UTC(2026, 6, 1), 'America/New_York'), '2026-06-30 20:00 -0400');
    assert.equal(writeDate(shape, Date.UTC(2026, 0, 1), 'America/New_York'), '2025-12-31 19:00 -0500');
    assert.equal(writeDate(shape, Date.UTC(2026, 0, 1), 'Asia/Kolkata'), '2026-01-01 05:30 +0530');
  });

  for (const other of ['', 'someday', '3 Oct 2026', '2026-1-3', '2026-10/03', '2026-10-03 9:00']) {
    it(`is unknown for “${other}”`, () => assert.equal(dateShape(other), undefined));
  }
});
