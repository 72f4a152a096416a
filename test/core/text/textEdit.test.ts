import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/textEdit';

const edit = (start: number, end: number, newText: string) => ({ span: { start, end }, newText });

describe('applying edits', () => {
  it('takes every span from the text before', () => {
    assert.equal(applyEdits('abcdef', [edit(4, 5, ''), edit(0, 1, 'AA'), edit(2, 2, '-')]), 'AAb-cdf');
  });

  it('keeps the order of insertions at one place', () => {
    assert.equal(applyEdits('ab', [edit(1, 1, '1'), edit(1, 1, '2')]), 'a12b');
  });

  it('refuses edits that overlap', () => {
    assert.throws(() => applyEdits('abc', [edit(0, 2, ''), edit(1, 3, '')]), RangeError);
  });
});
