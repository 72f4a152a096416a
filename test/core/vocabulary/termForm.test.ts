import assert from 'node:assert/strict';
import { termForm } from '../../../src/core/vocabulary/termForm';

/** In each row all are one; of two rows no two are. */
const alike: readonly (readonly string[])[] = [
  ['open data', 'Open-Data', 'open_data', 'OpenData', 'ｏｐｅｎ　ｄａｔａ'],
  ['ユーザー', 'ユーザ', 'ﾕｰｻﾞｰ'],
  ['コンピューター科学', 'コンピュータ科学'],
  ['カバー'],
  ['カバ'],
  ['robot', 'Robots'],
  ['story', 'stories'],
  ['box', 'Boxes'],
  ['new'],
  ['news', 'News'],
  ['window'],
  ['Windows'],
  ['CSS', 'css'],
  ['cs'],
  ['C', 'c'],
  ['C++'],
  ['C#'],
  ['.NET', '.net'],
  ['NET'],
  ['2.0'],
  ['20'],
  ['1.10'],
  ['11.0'],
  ['GPT-4', 'GPT4', 'gpt 4'],
  ['AI・機械学習', 'AI 機械学習', 'ＡＩ機械学習'],
  ['AI規制'],
  ['AI規制対応'],
  ['りんご', 'リンゴ'],
];

describe('the form of a tag', () => {
  it('is one for those that are only written differently, and another for all others', () => {
    const forms = alike.map((row) => [...new Set(row.map(termForm))]);
    assert.deepEqual(
      forms.filter((row) => row.length > 1),
      [],
    );
    assert.equal(new Set(forms.flat()).size, alike.length);
  });

  it('is empty for nothing, and quick for what no tag is', () => {
    assert.equal(termForm(''), '');
    const long = 'ー'.repeat(100_000);
    assert.equal(termForm(long), long);
    assert.equal(typeof termForm('- '.repeat(50)), 'string');
  });
});
