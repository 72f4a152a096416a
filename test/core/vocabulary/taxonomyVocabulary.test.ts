import assert from 'node:assert/strict';
import { companions, gatherVocabulary } from '../../../src/core/vocabulary/taxonomyVocabulary';
import { summary } from '../../support/summary';

const posts = [
  summary({ tags: ['bread', 'flour'], dateMs: 100 }),
  summary({ tags: ['bread', 'oven'], dateMs: 300 }),
  summary({ tags: ['flour', 'flour'], dateMs: 200 }),
  summary({ tags: ['salt'], categories: ['kitchen'], dateMs: undefined }),
];

describe('the vocabulary of a taxonomy', () => {
  it('holds every value with its posts and the newest date, the most used and then the newest first', () => {
    assert.deepEqual(
      gatherVocabulary(posts, 'tags', []).map(({ value, usedIn, lastUsedMs }) => [value, usedIn.length, lastUsedMs]),
      [
        ['bread', 2, 300],
        ['flour', 2, 200],
        ['oven', 1, 300],
        ['salt', 1, undefined],
      ],
    );
  });

  it('holds listed values that no post uses yet, after those in use', () => {
    const listed = [
      { name: 'yeast', description: 'It lives.' },
      { name: 'bread', description: 'All of it.' },
    ];
    const vocabulary = gatherVocabulary(posts, 'tags', listed);
    assert.equal(vocabulary[0]?.value, 'bread');
    assert.equal(vocabulary[0]?.listed?.description, 'All of it.');
    assert.deepEqual(vocabulary.at(-1), { value: 'yeast', usedIn: [], lastUsedMs: undefined, listed: listed[0] });
  });

  it('is the same whatever the order of the posts', () => {
    const values = (given: typeof posts) =>
      gatherVocabulary(given, 'tags', []).map(({ value, usedIn, lastUsedMs }) => [value, usedIn.length, lastUsedMs]);
    assert.deepEqual(values([...posts].reverse()), values(posts));
  });

  it('knows which values stand beside those that a post already has', () => {
    const fitting = (given: string, taxonomy: 'categories' | 'tags') =>
      companions(
        gatherVocabulary(posts, taxonomy, []).filter(({ value }) => value === given),
        'tags',
      );
    assert.deepEqual(
      fitting('oven', 'tags'),
      new Map([
        ['bread', 1],
        ['oven', 1],
      ]),
    );
    assert.deepEqual(fitting('kitchen', 'categories'), new Map([['salt', 1]]));
    assert.deepEqual(companions([], 'tags'), new Map());
  });
});
