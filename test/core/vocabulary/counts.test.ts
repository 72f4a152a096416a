import assert from 'node:assert/strict';
import { Counts } from '../../../src/core/vocabulary/counts';

const counts = (...words: string[]) => {
  const found = new Counts<string>();
  for (const word of words) {
    found.add(word.replace('-', ''), word.startsWith('-') ? -1 : 1);
  }
  return found;
};

describe('counts', () => {
  it('name the most frequent word, and of equally frequent ones the first by code point, whichever came first', () => {
    assert.equal(counts('b', 'a', 'b').mostFrequent, 'b');
    assert.equal(counts('b', 'a').mostFrequent, 'a');
    assert.equal(counts('a', 'b').mostFrequent, 'a');
    assert.equal(counts().mostFrequent, undefined);
  });

  it('forget what is taken away', () => {
    assert.deepEqual([...counts('a', 'b', '-a')], [['b', 1]]);
    assert.equal(counts('a', '-a').mostFrequent, undefined);
  });
});
