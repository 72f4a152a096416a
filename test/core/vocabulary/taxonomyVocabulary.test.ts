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
      gatherVocabulary(posts, 'tags', []).map(({ value, posts: count, lastUsedMs }) => [value, count, lastUsedMs]),
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
    assert.deepEqual(vocabulary.at(-1), { value: 'yeast', posts: 0, lastUsedMs: undefined, listed: listed[0] });
  });

  it('is the same whatever the order of the posts', () => {
    assert.deepEqual(gatherVocabulary([...posts].reverse(), 'tags', []), gatherVocabulary(posts, 'tags', []));
  });

  it('knows which values stand beside those that a post already has', () => {
    assert.deepEqual(
      companions(posts, 'tags', new Set(['oven'])),
      new Map([
        ['bread', 1],
        ['oven', 1],
      ]),
    );
    assert.deepEqual(companions(posts, 'tags', new Set(['kitchen'])), new Map([['salt', 1]]));
    assert.deepEqual(companions(posts, 'tags', new Set()), new Map());
  });
});
