import assert from 'node:assert/strict';
import { endsWithStop } from '../../../src/core/vocabulary/endsWithStop';

describe('a title that ends with a full stop', () => {
  for (const title of ['パンを焼きました。', 'We bake bread.', 'Jekyll turns 2.1.0. ', '終わりです．']) {
    it(`is “${title}”`, () => assert.ok(endsWithStop(title)));
  }
  for (const title of [
    ...['パンを焼く', 'And then...', 'そして…', 'Made by Bakers Inc.', 'Flour, water, salt, etc.', 'In the U.S.'],
    ...['?', '.', '', 'By J. R. R.', 'Why?', 'パン!', 'No.', '(ed.)'],
  ]) {
    it(`is not “${title}”`, () => assert.ok(!endsWithStop(title)));
  }
});
