import assert from 'node:assert/strict';
import { type QuoteStyle, quoteScalar } from '../../../src/core/frontMatter/quoteScalar';

const cases: readonly (readonly [value: string, style: QuoteStyle, yaml: string])[] = [
  ['a b', 'plain', 'a b'],
  ['日本', 'plain', '日本'],
  ['a', 'double', '"a"'],
  ["it's", 'single', "'it''s'"],
  ["it's", 'plain', "it's"],
  ['a: b', 'plain', '"a: b"'],
  ['say "a: b"', 'plain', '\'say "a: b"\''],
  ['a, b', 'plain', '"a, b"'],
  ['[a', 'plain', '"[a"'],
  ['# a', 'plain', '"# a"'],
  ['a #b', 'plain', '"a #b"'],
  ['a#b', 'plain', 'a#b'],
  ['12', 'plain', '"12"'],
  ['1,000', 'plain', '"1,000"'],
  ['yes', 'plain', '"yes"'],
  ['2025-01-01', 'plain', '"2025-01-01"'],
  ['', 'plain', '""'],
  [' a', 'plain', '" a"'],
  ['*a*', 'plain', '"*a*"'],
  [':a', 'plain', '":a"'],
  ['- a', 'plain', '"- a"'],
  ['C:\\dir', 'plain', 'C:\\dir'],
  ['"a" \\', 'double', '"\\"a\\" \\\\"'],
  ['a\nb', 'single', '"a\\nb"'],
  ['a\tb', 'single', '"a\\tb"'],
  ['a\u2028b', 'plain', '"a\\u2028b"'],
];

describe('quoteScalar', () => {
  for (const [value, style, yaml] of cases) {
    it(`writes ${JSON.stringify(value)} as ${yaml} when asked for ${style}`, () => {
      assert.equal(quoteScalar(value, style), yaml);
    });
  }

  it('leaves a comma unquoted outside a list in brackets', () => {
    assert.equal(quoteScalar('a, b', 'plain', 'field'), 'a, b');
  });
});
