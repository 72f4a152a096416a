import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readFrontMatter } from '../../../../src/core/frontMatter/readFrontMatter';
import type { YamlValue } from '../../../../src/core/frontMatter/yamlValue';
import { type DateReading, readPostDate } from '../../../../src/core/site/dates/jekyllDate';
import { processorNow } from '../../../support/processorTime';

/** 2026-05-28 20:26:40 UTC */
const reading: DateReading = { zone: 'Asia/Tokyo', nowMs: 1_780_000_000_000 };

function read(value: YamlValue, zone = reading.zone): string {
  const date = readPostDate(value, { ...reading, zone });
  return 'problem' in date ? date.problem : new Date(date.epochMs).toISOString().replace('.000Z', 'Z');
}

/** What Ruby 3.1's `Time.parse` answers in Asia/Tokyo at that time. */
const byRuby: readonly (readonly [text: string, answer: string])[] = [
  ['2026-03-12', '2026-03-11T15:00:00Z'],
  ['2026-03-12 10:00', '2026-03-12T01:00:00Z'],
  ['2026-03-12 10:00:30', '2026-03-12T01:00:30Z'],
  ['2026-03-12 10:00:00 +0900', '2026-03-12T01:00:00Z'],
  ['2026-03-12 10:00:00 +09:00', '2026-03-12T01:00:00Z'],
  ['2026-03-12 10:00:00+09:00', '2026-03-12T01:00:00Z'],
  ['2026-03-12 9:05:00 +0900', '2026-03-12T00:05:00Z'],
  ['2026-03-12 10:00:00 -0330', '2026-03-12T13:30:00Z'],
  ['2026-03-12 10:00:00 UTC', '2026-03-12T10:00:00Z'],
  ['2026-03-12 10:00 JST', '2026-03-12T01:00:00Z'],
  ['2026-03-12 10:00 EST', '2026-03-12T15:00:00Z'],
  ['2026-03-12 10:00 PDT', '2026-03-12T17:00:00Z'],
  ['2026-03-12 10:00 GMT+9', '2026-03-12T01:00:00Z'],
  ['2026-03-12 10:00 +9', '2026-03-12T01:00:00Z'],
  ['2026-03-12 10:00 +09', '2026-03-12T01:00:00Z'],
  ['2026-03-12 10:00 Pacific Standard Time', '2026-03-12T01:00:00Z'],
  ['2026-03-12 10:00 +25:00', 'out-of-range'],
  ['2026-03-12T10:00:00Z', '2026-03-12T10:00:00Z'],
  ['2026-03-12T10:00:00+09:00', '2026-03-12T01:00:00Z'],
  ['2026-03-12T10:00:00.123Z', '2026-03-12T10:00:00Z'],
  ['2026-03-12t10:00', '2026-03-12T01:00:00Z'],
  ['20260312', '2026-03-11T15:00:00Z'],
  ['20260312T100000Z', '2026-03-12T10:00:00Z'],
  ['20260312T1000+0900', '2026-03-12T01:00:00Z'],
  ['202603121000', '2026-03-12T01:00:00Z'],
  ['20260312100030', '2026-03-12T01:00:30Z'],
  ['2026-1-2', '2026-01-01T15:00:00Z'],
  ['2026-1-2 3:4', '2026-01-01T18:04:00Z'],
  ['26-03-12', '2026-03-11T15:00:00Z'],
  ['69-03-12', '1969-03-11T15:00:00Z'],
  ['68-03-12', '2068-03-11T15:00:00Z'],
  ["'26-03-12", '2026-03-11T15:00:00Z'],
  ['2026/03/12', '2026-03-11T15:00:00Z'],
  ['2026/3/2 10:00', '2026-03-02T01:00:00Z'],
  ['2026/03/12 10:00:00 +0900', '2026-03-12T01:00:00Z'],
  ['12/03/2026', '2026-03-11T15:00:00Z'],
  ['03/12', '2026-03-11T15:00:00Z'],
  ['2026.03.12', '2026-03-11T15:00:00Z'],
  ['2026. 3. 12', '2026-03-11T15:00:00Z'],
  ['12.03.2026', '2026-03-11T15:00:00Z'],
  ['March 12, 2026', '2026-03-11T15:00:00Z'],
  ['March 12 2026', '2026-03-11T15:00:00Z'],
  ['March 12th, 2026', '2026-03-11T15:00:00Z'],
  ['Mar 12, 2026 10:00', '2026-03-12T01:00:00Z'],
  ['march 2026', '2026-02-28T15:00:00Z'],
  ['March', '2026-02-28T15:00:00Z'],
  ['May be later', '2026-04-30T15:00:00Z'],
  ['Sept 3, 2026', '2026-09-02T15:00:00Z'],
  ['Thursday, March 12, 2026', '2026-03-11T15:00:00Z'],
  ['Thu, 12 Mar 2026 10:00:00 +0900', '2026-03-12T01:00:00Z'],
  ['Thu Mar 12 10:00:00 JST 2026', '2026-03-12T01:00:00Z'],
  ['Thu Mar 12 10:00:00 2026', '2026-03-12T01:00:00Z'],
  ['12 Mar 2026', '2026-03-11T15:00:00Z'],
  ['12 Mar 2026 10:00 +0900', '2026-03-12T01:00:00Z'],
  ['12 March 2026, 10:00 pm', '2026-03-12T13:00:00Z'],
  ['12th of March, 2026', '2026-02-28T15:00:00Z'],
  ['the 12th', '2026-05-11T15:00:00Z'],
  ['12-Mar-2026', '2026-03-11T15:00:00Z'],
  ['Mar-12-2026', '2026-03-11T15:00:00Z'],
  ['2026-Mar-12', '2026-03-11T15:00:00Z'],
  ["Mar 12 '26", '2026-03-11T15:00:00Z'],
  ['10:00', '2026-05-29T01:00:00Z'],
  ['10:00 pm', '2026-05-29T13:00:00Z'],
  ['10 p.m.', '2026-05-29T13:00:00Z'],
  ['10h30', '2026-05-29T01:30:00Z'],
  ['24:00', '2026-05-29T15:00:00Z'],
  ['2026-03-12 24:00', '2026-03-12T15:00:00Z'],
  ['2026-03-12 24:01', 'out-of-range'],
  ['2026-03-12 25:00', 'out-of-range'],
  ['2026-03-12 25:00 +0900', '2026-03-12T16:00:00Z'],
  ['2026-03-12 10:60', 'out-of-range'],
  ['2026-03-12 10:00:60', '2026-03-12T01:01:00Z'],
  ['2026-03-12 10:00:61', 'out-of-range'],
  ['2026-03-12 12:00 AM', '2026-03-11T15:00:00Z'],
  ['2026-03-12 12:00 PM', '2026-03-12T03:00:00Z'],
  ['2026-02-28', '2026-02-27T15:00:00Z'],
  ['2026-02-29', '2026-02-28T15:00:00Z'],
  ['2024-02-29', '2024-02-28T15:00:00Z'],
  ['2026-02-30', '2026-03-01T15:00:00Z'],
  ['2026-02-31 10:00', '2026-03-03T01:00:00Z'],
  ['2026-04-31', '2026-04-30T15:00:00Z'],
  ['2026-02-32', 'out-of-range'],
  ['2026-13-45', 'out-of-range'],
  ['2026-13-01', 'out-of-range'],
  ['2026-00-10', 'out-of-range'],
  ['2026-03-00', 'out-of-range'],
  ['2026', 'out-of-range'],
  ['2026-03', 'out-of-range'],
  ['2026-071', '2026-03-11T15:00:00Z'],
  ['2026-366', 'out-of-range'],
  ['2024-366', '2024-12-30T15:00:00Z'],
  ['2026-W11-4', 'not-a-date'],
  ['--03-12', '2026-03-11T15:00:00Z'],
  ['H30.3.12', '2018-03-11T15:00:00Z'],
  ['S64.1.7', '1989-01-06T15:00:00Z'],
  ['R8.3.12', '2026-03-11T15:00:00Z'],
  ['令和8年3月12日', '2026-05-11T15:00:00Z'],
  ['2026年3月12日', 'out-of-range'],
  ['2026年03月12日', 'out-of-range'],
  ['２０２６年３月１２日', 'not-a-date'],
  ['2026/03/12（木）', '2026-03-11T15:00:00Z'],
  ['2026-03-12（木） 10:00', '2026-03-12T01:00:00Z'],
  ['12', '2026-05-11T15:00:00Z'],
  ['32', 'out-of-range'],
  ['0312', '2026-03-11T15:00:00Z'],
  ['260312', '2026-03-11T15:00:00Z'],
  ['26071', '2026-03-11T15:00:00Z'],
  ['tomorrow', 'not-a-date'],
  ['today', 'not-a-date'],
  ['now', 'not-a-date'],
  ['soon', 'not-a-date'],
  ['Monday', 'not-a-date'],
  ['TBD', 'not-a-date'],
  ['draft', 'not-a-date'],
  ['yes', 'not-a-date'],
  ['2026-03-12 bc', '-002025-03-11T14:41:01Z'],
  ['1e3', 'not-a-date'],
  ['99999-01-01', '+099998-12-31T15:00:00Z'],
  ['', 'not-a-date'],
  ['   ', 'not-a-date'],
];

describe('readPostDate', () => {
  for (const [text, answer] of byRuby) {
    it(`reads “${text}” as Ruby does: ${answer}`, () => {
      assert.equal(read(text), answer);
    });
  }

  it('refuses texts of more than 128 characters, and takes no time for them', () => {
    assert.equal(read(`2026-03-12 ${'x'.repeat(117)}`), '2026-03-11T15:00:00Z');
    assert.equal(read(`2026-03-12 ${'x'.repeat(118)}`), 'not-a-date');
    assert.equal(read('1 '.repeat(5_000_000)), 'not-a-date');
  });

  const hostile = [
    '1 '.repeat(64),
    'a. '.repeat(42),
    '1:'.repeat(64),
    '-'.repeat(128),
    "'".repeat(128),
    `1:2${' '.repeat(125)}`,
  ];
  it('takes no time for hostile texts either', () => {
    const start = processorNow();
    for (const text of hostile) {
      read(text);
    }
    assert.ok(processorNow() - start < 200);
  });

  const values: readonly (readonly [what: string, value: YamlValue, answer: string])[] = [
    ['a time', { kind: 'time', epochMs: 1_764_520_749_000, offsetMinutes: 0 }, '2025-11-30T16:39:09Z'],
    [
      'a time without its fraction',
      { kind: 'time', epochMs: 1_764_520_749_999, offsetMinutes: 0 },
      '2025-11-30T16:39:09Z',
    ],
    [
      'a day, at its midnight in the site’s zone',
      { kind: 'date', year: 2026, month: 3, day: 12 },
      '2026-03-11T15:00:00Z',
    ],
    ['a whole number of eight digits', 20_260_312, '2026-03-11T15:00:00Z'],
    ['a year alone', 2026, 'out-of-range'],
    ['a decimal number', { kind: 'float', value: 12.5 }, '2026-05-28T20:26:12Z'],
    ['a list with a date in it', ['2026-03-12'], '2026-03-11T15:00:00Z'],
    ['a map', new Map([['at', '2026-03-12']]), '2026-03-11T15:00:00Z'],
    ['nothing', null, 'not-a-date'],
    ['yes', true, 'not-a-date'],
  ];
  for (const [what, value, answer] of values) {
    it(`reads ${what} as Jekyll does: ${answer}`, () => {
      assert.equal(read(value), answer);
    });
  }

  it('reads a time without an offset in the site’s zone, in summer and winter', () => {
    assert.equal(read('2026-01-05 10:00', 'America/New_York'), '2026-01-05T15:00:00Z');
    assert.equal(read('2026-07-05 10:00', 'America/New_York'), '2026-07-05T14:00:00Z');
    assert.equal(read('2026-07-05 10:00', 'No/Where'), '2026-07-05T10:00:00Z');
  });

  it('tells when a day runs over the end of its month', () => {
    const isShifted = (text: string) => {
      const date = readPostDate(text, reading);
      return !('problem' in date) && date.isShifted;
    };
    assert.equal(isShifted('2026-02-30'), true);
    assert.equal(isShifted('2026-02-30 09:00 +0900'), true);
    assert.equal(isShifted('2026-02-28'), false);
    assert.equal(isShifted('2024-02-29'), false);
  });

  it('keeps whether the date depends on the zone', () => {
    const kindOf = (text: string) => {
      const date = readPostDate(text, reading);
      return 'problem' in date ? date.problem : date.date.kind;
    };
    assert.equal(kindOf('2026-03-12 10:00 +0900'), 'instant');
    assert.equal(kindOf('2026-03-12 10:00'), 'local');
  });

  const oracle = '../shared/oracle/frontmatter.jsonl.gz';
  it('reads every date of the real posts, and times as Jekyll does', function () {
    if (!existsSync(oracle)) {
      console.log(`      ${oracle} is absent: not compared with real posts`);
      this.skip();
    }
    const lines = gunzipSync(readFileSync(oracle)).toString('utf8').trim().split('\n');
    const refused: string[] = [];
    let dates = 0;
    let times = 0;
    for (const line of lines) {
      const { raw, path, jekyll } = JSON.parse(line) as OracleLine;
      const { values } = readFrontMatter(`${raw}---\n`);
      if (values.has('date')) {
        dates++;
        const date = read(values.get('date') ?? null);
        if (!date.endsWith('Z')) {
          refused.push(`${path}: ${date}`);
        }
        const value = jekyll?.$m.find(([key]) => key === 'date')?.[1];
        const time = value !== null && typeof value === 'object' ? value.$t : undefined;
        if (time !== undefined) {
          times++;
          // Jekyll leaves out what is less than a second.
          assert.equal(Date.parse(date), Math.floor(Date.parse(time) / 1000) * 1000, path);
        }
      }
    }
    assert.deepEqual(refused, []);
    assert.ok(dates > 800);
    assert.ok(times > 500);
  });
});

interface OracleLine {
  readonly raw: string;
  readonly path: string;
  /** `null` when the front matter is empty; a time is `{ "$t": ISO 8601 }`. */
  readonly jekyll: {
    readonly $m: readonly (readonly [key: unknown, value: null | string | { readonly $t?: string }])[];
  } | null;
}
