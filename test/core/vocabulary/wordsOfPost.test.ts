import assert from 'node:assert/strict';
import { wordsOfPost } from '../../../src/core/vocabulary/wordsOfPost';

describe('the words a post repeats', () => {
  it('are katakana words and Latin names, the most frequent first', () => {
    assert.deepEqual(
      wordsOfPost('パンとオーブン。パン屋のオーブンでオーブン皿。GPU and GPU. The Bakery, the Bakery.'),
      [
        { word: 'オーブン', times: 3 },
        { word: 'Bakery', times: 2 },
        { word: 'GPU', times: 2 },
      ],
    );
  });

  it('are not plain words, nor names that occur once', () => {
    assert.deepEqual(wordsOfPost('the the The The flour flour Oslo パン パン'), []);
  });
});
