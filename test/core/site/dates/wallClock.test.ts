import assert from 'node:assert/strict';
import { formatInZone } from '../../../../src/core/site/dates/formatDate';
import { epochOf, isTimeZone, utcEpochOf, wallClock } from '../../../../src/core/site/dates/wallClock';

const at = (iso: string): number => Date.parse(iso);

describe('wallClock', () => {
  const clocks: readonly (readonly [iso: string, zone: string, shown: string, offset: number])[] = [
    ['2026-03-12T00:00:00Z', 'Asia/Tokyo', '2026-3-12 9:0:0', 540],
    ['2025-12-31T15:00:00Z', 'Asia/Tokyo', '2026-1-1 0:0:0', 540],
    ['2026-01-05T15:00:00Z', 'America/New_York', '2026-1-5 10:0:0', -300],
    ['2026-07-05T14:00:00Z', 'America/New_York', '2026-7-5 10:0:0', -240],
    ['2026-07-05T14:00:07Z', 'Asia/Kathmandu', '2026-7-5 19:45:7', 345],
    ['1969-12-31T23:59:59Z', 'UTC', '1969-12-31 23:59:59', 0],
    ['2026-07-05T14:00:00Z', 'No/Where', '2026-7-5 14:0:0', 0],
    ['2026-07-05T14:00:00Z', '', '2026-7-5 14:0:0', 0],
  ];
  for (const [iso, zone, shown, offset] of clocks) {
    it(`shows ${shown} in “${zone}” at ${iso}`, () => {
      const { year, month, day, hour, minute, second, offsetMinutes } = wallClock(at(iso), zone);
      assert.equal(`${year}-${month}-${day} ${hour}:${minute}:${second}`, shown);
      assert.equal(offsetMinutes, offset);
    });
  }

  it('goes back to the instant from what the clock shows', () => {
    for (const zone of ['Asia/Tokyo', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC']) {
      for (let epochMs = at('2024-01-01T00:00:00Z'); epochMs < at('2026-01-01T00:00:00Z'); epochMs += 39 * 3_600_000) {
        assert.equal(epochOf(wallClock(epochMs, zone), zone), epochMs);
      }
    }
  });

  it('takes the first of two hours with the same name, and goes on where one is missing', () => {
    const local = { year: 2026, month: 11, day: 1, hour: 1, minute: 30, second: 0 };
    assert.equal(epochOf(local, 'America/New_York'), at('2026-11-01T05:30:00Z'));
    assert.equal(epochOf({ ...local, month: 3, day: 8, hour: 2 }, 'America/New_York'), at('2026-03-08T07:30:00Z'));
  });

  it('does not throw for instants that no calendar reaches', () => {
    for (const epochMs of [Number.NaN, Number.POSITIVE_INFINITY, -1e300]) {
      assert.ok(Number.isFinite(wallClock(epochMs, 'Asia/Tokyo').year));
    }
    assert.ok(Number.isFinite(utcEpochOf({ year: 1e9, month: 1, day: 1, hour: 0, minute: 0, second: 0 })));
  });

  it('tells zones that exist from those that do not', () => {
    assert.deepEqual(['Asia/Tokyo', 'UTC', 'Asia/Tokio', '日本', ''].map(isTimeZone), [
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('formatInZone', () => {
  const shown: readonly (readonly [zone: string, lang: string, day: string])[] = [
    ['Asia/Tokyo', 'ja', '2026年3月12日'],
    ['UTC', 'ja', '2026年3月11日'],
    ['Asia/Tokyo', 'en', 'March 12, 2026'],
    ['Asia/Tokyo', 'ja-JP-u-ca-japanese', '2026年3月12日'],
    ['Asia/Tokyo', 'not a language', 'March 12, 2026'],
    ['No/Where', 'en', 'March 11, 2026'],
  ];
  for (const [zone, lang, day] of shown) {
    it(`shows ${day} in ${zone} for “${lang}”`, () => {
      assert.equal(formatInZone(at('2026-03-11T15:00:00Z'), zone, lang), day);
    });
  }
});
