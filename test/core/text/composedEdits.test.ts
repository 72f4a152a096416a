import assert from 'node:assert/strict';
import fc from 'fast-check';
import { composedEdits } from '../../../src/core/text/composedEdits';
import { applyEdits, type TextEdit } from '../../../src/core/text/textEdit';

/** Edits of a text that do not overlap, from any places in it. */
const editsOf = (text: string, places: readonly number[], texts: readonly string[]): readonly TextEdit[] => {
  const offsets = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return texts.flatMap((newText, index) => {
    const [start, end] = [offsets[2 * index], offsets[2 * index + 1]];
    return start === undefined || end === undefined ? [] : [{ span: { start, end }, newText }];
  });
};

describe('edits put together', () => {
  const places = fc.array(fc.nat(40), { maxLength: 12 });
  const texts = fc.array(fc.string({ maxLength: 4 }), { maxLength: 6 });

  it('do at once what they did one after the other', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), places, texts, places, texts, (text, p1, t1, p2, t2) => {
        const first = editsOf(text, p1, t1);
        const between = applyEdits(text, first);
        const second = editsOf(between, p2, t2);
        assert.equal(applyEdits(text, composedEdits(first, second)), applyEdits(between, second));
      }),
      { numRuns: 2_000 },
    );
  });

  it('touch nothing but what they touched', () =>
    assert.deepEqual(
      composedEdits(
        [{ span: { start: 2, end: 4 }, newText: 'xyz' }],
        [
          { span: { start: 0, end: 1 }, newText: '' },
          { span: { start: 3, end: 6 }, newText: 'w' },
        ],
      ),
      [
        { span: { start: 0, end: 1 }, newText: '' },
        { span: { start: 2, end: 5 }, newText: 'xw' },
      ],
    ));
});
