import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter';
import { taxonomyOf } from '../../../src/core/posts/taxonomy';

// What real Jekyll 4.3.1 reads, without nulls, blank texts and maps.
const samples: readonly (readonly [yaml: string, tags: readonly string[], categories: readonly string[]])[] = [
  ['tags: a b  c', ['a', 'b', 'c'], []],
  ['tags: [a, ~, "b c", 3, [d, [e]]]', ['a', 'b c', '3', 'd', 'e'], []],
  ['tags:\n  - a\n  -\n  - b', ['a', 'b'], []],
  ['tag: a b', ['a b'], []],
  ['tag: [a, b]', ['a', 'b'], []],
  ['tags: [x]\ntag: y', ['y'], []],
  ['tags: [x]\ntag:', ['x'], []],
  ['tag: false\ntags: z', ['z'], []],
  ['tags: 3', [], []],
  ['tag: 3', ['3'], []],
  ['tags: {a: 1}', [], []],
  ['tags: [{a: 1}, b]', ['b'], []],
  ['tags: ""', [], []],
  ['tag: ""', [], []],
  ['tags: a,b', ['a,b'], []],
  ['tags: 日本　語 b', ['日本　語', 'b'], []],
  ['tags: [a, a]', ['a', 'a'], []],
  ['tags: [2020-01-01, 1.5, true]', ['2020-01-01', '1.5', 'true'], []],
  ['categories: a b', [], ['a', 'b']],
  ['category: a b', [], ['a b']],
  ['category: [x, y]', [], ['x', 'y']],
  ['categories: [a, b]\ncategory: c', [], ['a', 'b', 'c']],
  ['categories: [a, ~, a]', [], ['a']],
  ['categories: 3', [], []],
  ['title: none', [], []],
];

describe('taxonomyOf', () => {
  for (const [yaml, tags, categories] of samples) {
    it(`reads ${JSON.stringify(yaml)} as Jekyll does`, () => {
      const { values } = readFrontMatter(`---\n${yaml}\n---\n`);
      assert.deepEqual(taxonomyOf(values, 'tags'), tags);
      assert.deepEqual(taxonomyOf(values, 'categories'), categories);
    });
  }
});
