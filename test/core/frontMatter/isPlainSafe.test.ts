import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isPlainSafe } from '../../../src/core/frontMatter/isPlainSafe';
import { loadYaml } from '../../../src/core/frontMatter/loadYaml';
import { processorNow } from '../../support/processorTime';

/** Every sign of ASCII, words that YAML takes for something else, and letters of many scripts. */
const pieces = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...['null', 'Null', '~', 'true', 'False', 'yes', 'NO', 'on', 'Off', 'y', 'N', '.inf', '.NaN', '<<', '=', '...'],
  ...['12', '0x1f', '0b1', '017', '1_000', '1,000', '1.5', '1e5', '12:30', '1:30:15', '2026-10-03', '2026-1-3 9:00:00'],
  ...[
    'a',
    'é',
    'か',
    'カ',
    '業',
    'ー',
    '・',
    '：',
    '＃',
    '、',
    '（',
    '　',
    '한',
    'ก็',
    'अ',
    '🍞',
    '👩‍🍳',
    '①',
    '²',
    '٣',
  ],
  ...[': ', ' #', '- ', '? ', '\t', '\n', '\u0085', '\u2028', '\u00a0', '\ufeff', '\u0001', '\ud800', '\u200d'],
];
const value = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

describe('a string that may stand unquoted', () => {
  it('is read as itself in a list in brackets and in a field, and is the only kind that is left unquoted', () => {
    fc.assert(
      fc.property(value, (text) => {
        const [inList, inField] = [loadYaml(`[${text}]`), loadYaml(`- ${text}`)];
        assert.equal(isPlainSafe(text, 'flow-list'), isItself(inList, text));
        assert.equal(isPlainSafe(text, 'field'), isItself(inField, text));
      }),
      { numRuns: 1500 },
    );
  });

  it('is told from its letters in no time', () => {
    const started = processorNow();
    for (const hostile of ['a b', 'a#', 'a:', 'あ', '・', 'か゛', 'a,']) {
      for (const end of ['a', '\u0001', ' #', ':', ']']) {
        isPlainSafe(hostile.repeat(5000) + end, 'field');
      }
    }
    assert.ok(processorNow() - started < 1000);
  });
});

function isItself(loaded: ReturnType<typeof loadYaml>, text: string): boolean {
  const isRead = 'value' in loaded && Array.isArray(loaded.value) && loaded.value.length === 1;
  return isRead && loaded.value[0] === text && !text.startsWith(':') && !/^\s|\s$/.test(text) && !mustEscape.test(text);
}

const mustEscape = /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;
