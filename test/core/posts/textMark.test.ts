import assert from 'node:assert/strict';
import { columnsOf, endingOf, textMarkOf } from '../../../src/core/posts/textMark';

describe('what is kept of an excerpt', () => {
  it('is how wide it is: two columns for a Japanese letter, one for a Latin one', () => {
    assert.deepEqual(['Bread', 'パン', 'ﾊﾟﾝ', '', '「パン」とbread'].map(columnsOf), [5, 4, 3, 0, 15]);
  });

  it('is its end, where that is not most of it', () => {
    assert.equal(
      endingOf('小麦の値段と窯の温度について、詳細に解説していきます。'),
      'ついて、詳細に解説していきます。'.slice(-12),
    );
    assert.equal(endingOf('詳細に解説していきます。'), undefined);
    assert.equal(
      endingOf('What a year of baking taught us, told by the people who bake it every morning.'),
      'y the people who bake it every morning.'.slice(-36),
    );
  });

  it('is the same for the same text', () => {
    assert.deepEqual(textMarkOf(' Bread. '), textMarkOf('Bread.'));
    assert.notDeepEqual(textMarkOf('Bread.'), textMarkOf('Broad.'));
  });

  it('is nothing of what is no text', () => {
    assert.deepEqual([' ', 3, null, ['a'], undefined].map(textMarkOf), Array(5).fill(undefined));
  });
});
