import assert from 'node:assert/strict';
import { cellWidth } from '../../src/cli/cellWidth';
import { table } from '../../src/cli/table';

const widths: readonly (readonly [text: string, cells: number])[] = [
  ['', 0],
  ['abc', 3],
  ['記事', 4],
  ['ｶﾅ', 2],
  ['ＡＢ、（', 8],
  ['か\u3099', 2],
  ['é', 1],
  ['한국', 4],
  ['𠮷野', 4],
  ['🍞', 2],
  ['“…”', 3],
];

describe('a table in a terminal', () => {
  for (const [text, cells] of widths) {
    it(`counts ${cells} cells for “${text}”`, () => assert.equal(cellWidth(text), cells));
  }

  it('stands in columns, whatever is wide in them', () => {
    assert.deepEqual(
      table(
        [
          ['分', 'ファイル', 'x'],
          ['10', 'a.md', '記事'],
          ['', 'ｶﾅ', ''],
        ],
        ['right'],
      ),
      ['分  ファイル  x', '10  a.md      記事', '    ｶﾅ'],
    );
  });

  it('keeps each row in one line and steers no terminal', () => {
    assert.deepEqual(table([['a\u001b[1m\nb\u202e', 'c']]), ['a\ufffd[1m b\ufffd  c']);
  });
});
