import assert from 'node:assert/strict';
import { readSiteConfig } from '../../../src/core/site/siteConfig';
import { readingsOf } from '../../../src/core/vocabulary/readings';

describe('readings of values', () => {
  for (const [what, data, expected] of [
    ['a map of texts', 'tags:\n  窯: かま', [['窯', ['かま']]]],
    ['a map of lists', 'tags:\n  窯: [かま, kama]', [['窯', ['かま', 'kama']]]],
    ['a map of maps', 'tags:\n  窯: {reading: かま, aliases: [oven]}', [['窯', ['かま', 'oven']]]],
    [
      'a map by short keys',
      'tags:\n  oven: {name: 窯, reading: かま}',
      [
        ['oven', ['かま']],
        ['窯', ['oven', 'かま']],
      ],
    ],
    ['a list of maps', 'tags:\n  - {name: 窯, romaji: kama}\n  - {name: 麦}', [['窯', ['kama']]]],
    ['something else', 'tags: 7', []],
    ['another taxonomy', 'categories:\n  窯: かま', []],
  ] as const) {
    it(`are read from ${what}`, () => assert.deepEqual([...readingsOf(valuesIn(data), 'tags', {})], expected));
  }

  it('come from the settings too', () => {
    assert.deepEqual(
      [...readingsOf(valuesIn('tags:\n  窯: かま'), 'tags', { 窯: ['kama'], 麦: ['mugi'] })],
      [
        ['窯', ['かま', 'kama']],
        ['麦', ['mugi']],
      ],
    );
  });
});

function valuesIn(yaml: string) {
  const read = readSiteConfig(yaml);
  assert.ok('config' in read);
  return read.config.values;
}
