import assert from 'node:assert/strict';
import { momentInZone } from '../../../../src/core/site/dates/momentInZone';

const cases: readonly (readonly [instant: string, zone: string, shown: string])[] = [
  ['2026-11-24T00:00:00Z', 'Asia/Tokyo', '2026-11-24 09:00 JST'],
  ['2026-01-24T00:00:59Z', 'America/New_York', '2026-01-23 19:00 EST'],
  ['2026-07-24T00:00:00Z', 'America/New_York', '2026-07-23 20:00 EDT'],
  ['2026-07-24T00:00:00Z', 'Europe/Berlin', '2026-07-24 02:00 CEST'],
  ['2026-07-24T00:00:00Z', 'UTC', '2026-07-24 00:00 UTC'],
  ['2026-07-24T00:00:00Z', 'No/Where', '2026-07-24 00:00 +00:00'],
  ['2026-07-24T00:00:00Z', 'America/Sao_Paulo', '2026-07-23 21:00 -03:00'],
  ['2026-07-24T00:00:00Z', 'Asia/Kathmandu', '2026-07-24 05:45 +05:45'],
];

describe('A moment in a zone', () => {
  for (const [instant, zone, shown] of cases) {
    it(`${instant} in ${zone} is ${shown}`, () => {
      assert.equal(momentInZone(Date.parse(instant), zone), shown);
    });
  }
});
