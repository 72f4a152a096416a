import assert from 'node:assert/strict';
import type { YamlValue } from '../../../../src/core/frontMatter/yamlValue';
import { writtenMinutes, writtenMinutesIn } from '../../../../src/core/posts/readingTime/writtenMinutes';

describe('The minutes written in front matter', () => {
  const lengths: readonly (readonly [value: YamlValue, minutes: number])[] = [
    [8, 8],
    [0, 0],
    [8n, 8],
    [{ kind: 'float', value: 8.5 }, 8.5],
    ['8', 8],
    [' 8 ', 8],
    ['8.5', 8.5],
    ['8分', 8],
    ['8 分', 8],
    ['８分', 8],
    ['約8分', 8],
    ['8分で読めます', 8],
    ['8分钟', 8],
    ['8 min', 8],
    ['8min', 8],
    ['8 mins.', 8],
    ['8 minutes', 8],
    ['8 Min Read', 8],
    ['8 minute-read', 8],
    ['8분', 8],
    ['8 นาที', 8],
  ];
  for (const [value, minutes] of lengths) {
    it(`are read from ${JSON.stringify(value, (_, v) => (typeof v === 'bigint' ? `${v}n` : v))}`, () =>
      assert.equal(writtenMinutes(value), minutes));
  }

  const others: readonly YamlValue[] = [
    null,
    true,
    '',
    'soon',
    '8-10 min',
    '1:30',
    '2 hours',
    '-8',
    -8,
    '8 min 30',
    '1e3',
    { kind: 'float', value: Number.NaN },
    { kind: 'float', value: Number.POSITIVE_INFINITY },
    { kind: 'date', year: 2025, month: 11, day: 30 },
    { kind: 'time', epochMs: 0, offsetMinutes: undefined },
    [8],
    new Map([['minutes', 8]]),
    '9'.repeat(100_000),
    ' '.repeat(100_000),
  ];
  for (const value of others) {
    it(`are not made up from ${String(JSON.stringify(value)).slice(0, 40)}`, () =>
      assert.equal(writtenMinutes(value), undefined));
  }

  for (const [text, number] of [
    ['8', '8'],
    [' 8.5 min', '8.5'],
    ['約８分', '８'],
    ['１２．５分', '１２．５'],
    ['ca. 12 minutes read', '12'],
  ] as const) {
    it(`stand in ${JSON.stringify(text)} where its number stands`, () => {
      const place = writtenMinutesIn(text)?.span;
      assert.equal(place && text.slice(place.start, place.end), number);
    });
  }

  it('have no one place in a text that is no single length', () => {
    assert.equal(writtenMinutesIn('5-7 min'), undefined);
    assert.equal(writtenMinutesIn('⑧分')?.span, undefined);
  });
});
