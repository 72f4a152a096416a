import assert from 'node:assert/strict';
import { nearMatches } from '../../../src/core/vocabulary/nearMatches';

const values = [
  'ニュース',
  '導入事例',
  '使い方',
  'レビュー',
  'インタビュー',
  'How-to',
  'Field notes',
  'Interviews',
  'AI規制',
];

const cases: readonly (readonly [written: string, meant: readonly string[]])[] = [
  ['ﾆｭｰｽ', ['ニュース']],
  ['にゅーす', ['ニュース']],
  ['ニューズ', ['ニュース']],
  ['how to', ['How-to']],
  ['Ｈｏｗ－ｔｏ', ['How-to']],
  ['Filed notes', ['Field notes']],
  ['Interview', ['Interviews']],
  ['導入', ['導入事例']],
  ['AI規制対応', ['AI規制']],
  ['ai規制', ['AI規制']],
  ['Gardening', []],
  ['料理', []],
  ['', []],
  ['--', []],
];

import { processorTime } from '../../support/processorTime';

describe('what a writer may have meant', () => {
  for (const [written, meant] of cases) {
    it(`by “${written}” is ${meant.join(', ') || 'not guessed'}`, () =>
      assert.deepEqual(nearMatches(written, values), meant));
  }

  it('is at most three values, the likeliest first', () => {
    assert.deepEqual(nearMatches('posts', ['Posts', 'post', 'ports', 'pasts', 'poster']), ['Posts', 'pasts', 'ports']);
  });

  it('is told in linear time however long a value is', () => {
    const time = processorTime(() => {
      nearMatches('あ'.repeat(100_000), ['あ'.repeat(100_000)]);
      nearMatches(
        'あ'.repeat(60),
        Array.from({ length: 5000 }, (_, index) => `い${index}`.padEnd(60, 'あ')),
      );
    });
    assert.ok(time < 2000, `${time} ms`);
  });
});
