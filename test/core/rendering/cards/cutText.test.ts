import assert from 'node:assert/strict';
import { cutText } from '../../../../src/core/rendering/cards/cutText';
import { displayWidth } from '../../../../src/core/rendering/cards/displayWidth';
import { plainText } from '../../../../src/core/rendering/cards/plainText';
import { processorNow } from '../../../support/processorTime';

describe('The width of a text', () => {
  for (const [text, width] of [
    ['abc', 3],
    ['日本語', 6],
    ['ｱｲｳ', 3],
    ['「A」', 5],
    ['が', 2],
    ['か\u3099', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['👨‍👩‍👧', 2],
    ['👍🏽', 2],
    ['한국', 4],
    ['𠮷', 2],
    ['', 0],
  ] as const) {
    it(`is ${width} for ${text}`, () => {
      assert.equal(displayWidth(text), width);
    });
  }
});

describe('A text that is cut off', () => {
  for (const [text, most, shown, cut] of [
    ['abcdef', 4, 'abcd', 'ef'],
    ['日本語', 4, '日本', '語'],
    ['日本語', 5, '日本', '語'],
    ['か\u3099き', 2, 'か\u3099', 'き'],
    ['👨‍👩‍👧a', 2, '👨‍👩‍👧', 'a'],
    [' a\n b ', 60, 'a b', ''],
    ['', 60, '', ''],
  ] as const) {
    it(`shows “${shown}” of ${JSON.stringify(text)} in ${most} columns`, () => {
      const parts = cutText(text, most);
      assert.deepEqual({ shown: parts.shown, cut: parts.cut }, { shown, cut });
    });
  }
});

describe('The text of HTML', () => {
  for (const [html, text] of [
    ['<p>a <b>b</b></p>\n<p>c</p>', 'a b c'],
    ['a &amp; b &#8217;s &lt;x&gt; &unknown;', 'a & b ’s <x> &unknown;'],
    ['a<!-- <b> -->b', 'ab'],
    ['a < b', 'a < b'],
  ] as const) {
    it(`of ${html} is ${text}`, () => {
      assert.equal(plainText(html), text);
    });
  }

  it('takes no longer the more often it begins a tag', () => {
    const begun = processorNow();
    plainText('<'.repeat(300_000));
    plainText('<!--'.repeat(300_000));
    plainText('&#'.repeat(300_000));
    assert.ok(processorNow() - begun < 2000);
  });
});
