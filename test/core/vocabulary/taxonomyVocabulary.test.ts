import assert from 'node:assert/strict';
import type { PostSummary } from '../../../src/core/posts/postSummary';
import { companions } from '../../../src/core/vocabulary/companions';
import { type ListsOfValues, TaxonomyVocabulary } from '../../../src/core/vocabulary/taxonomyVocabulary';
import { ValueTally } from '../../../src/core/vocabulary/valueTally';
import { processorTime } from '../../support/processorTime';
import { summary } from '../../support/summary';
import { counted } from '../../support/talliedPosts';

const posts = [
  summary({ path: '/a.md', tags: ['bread', 'flour'], dateMs: 100 }),
  summary({ path: '/b.md', tags: ['bread', 'oven'], dateMs: 300 }),
  summary({ path: '/c.md', tags: ['flour', 'flour'], dateMs: 200 }),
  summary({ path: '/d.md', tags: ['salt'], categories: ['kitchen'], dateMs: undefined }),
];

const tagsOf = (given: readonly PostSummary[]) => counted(new ValueTally(({ tags }) => tags), given);
const vocabularyOf = (given: readonly PostSummary[], lists: Partial<ListsOfValues> = {}) =>
  new TaxonomyVocabulary('tags', tagsOf(given), { settings: [], config: [], key: '', ...lists });
const shown = (vocabulary: TaxonomyVocabulary) =>
  vocabulary.entries.map(({ value, posts: count, lastUsedMs }) => [value, count, lastUsedMs]);

describe('the vocabulary of a taxonomy', () => {
  it('holds every value with its posts and the newest date, the most used and then the newest first', () => {
    assert.deepEqual(shown(vocabularyOf(posts)), [
      ['bread', 2, 300],
      ['flour', 2, 200],
      ['oven', 1, 300],
      ['salt', 1, undefined],
    ]);
  });

  it('holds listed values that no post uses yet, after those in use', () => {
    const values = [
      { name: 'yeast', description: 'It lives.' },
      { name: 'bread', description: 'All of it.' },
    ];
    const { entries } = vocabularyOf(posts, { config: [{ key: 'tags', values }], settings: ['yeast', 'apple'] });
    assert.equal(entries[0]?.value, 'bread');
    assert.equal(entries[0]?.listed?.description, 'All of it.');
    assert.deepEqual(
      entries.slice(-2).map(({ value, posts: count, lastUsedMs, listed }) => [value, count, lastUsedMs, listed]),
      [
        ['apple', 0, undefined, { name: 'apple', description: undefined }],
        ['yeast', 0, undefined, { name: 'yeast', description: undefined }],
      ],
    );
  });

  it('is the same whatever the order of the posts', () => {
    assert.deepEqual(shown(vocabularyOf([...posts].reverse())), shown(vocabularyOf(posts)));
  });

  it('orders values of equal use and date by code point', () => {
    const post = (path: string, ...tags: string[]) => summary({ path, tags, dateMs: 5 });
    const values = (...given: PostSummary[]) => vocabularyOf(given).entries.map(({ value }) => value);
    assert.deepEqual(values(post('/a.md', 'い', 'b', 'a'), post('/b.md', 'B')), ['B', 'a', 'b', 'い']);
  });

  it('is the same list while nothing of it changes, and keeps the entries of other values when something does', () => {
    const [first = summary(), second = summary()] = posts;
    const tally = tagsOf(posts);
    const values = [{ name: 'bread', description: 'All of it.' }];
    const vocabulary = new TaxonomyVocabulary('tags', tally, {
      settings: [],
      config: [{ key: 'tags', values }],
      key: '',
    });
    const before = vocabulary.entries;
    tally.change(first, { ...first, title: 'Another title' });
    assert.equal(vocabulary.entries, before);
    tally.change(second, { ...second, tags: ['bread', 'rye'] });
    assert.notEqual(vocabulary.entries, before);
    const entry = (value: string, entries = vocabulary.entries) => entries.find((each) => each.value === value);
    assert.deepEqual([entry('oven')?.value, entry('rye')?.posts], [undefined, 1]);
    assert.equal(entry('oven', before)?.posts, 1);
    for (const value of ['bread', 'flour', 'salt']) {
      assert.equal(entry(value), entry(value, before), value);
    }
  });

  it('has the same order whether values come all at once or one by one', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      summary({ path: `/${index}.md`, tags: [`t${index % 97}`, `u${(index * 31) % 200}`], dateMs: (index * 7) % 50 }),
    );
    const [atOnce, oneByOne] = [tagsOf(many), tagsOf([])];
    for (const post of many) {
      oneByOne.change(undefined, post);
      assert.ok(oneByOne.entries.length > 0);
    }
    const said = (tally: typeof atOnce) =>
      tally.entries.map(({ value, posts: count, lastUsedMs }) => [value, count, lastUsedMs]);
    assert.deepEqual(said(oneByOne), said(atOnce));
    for (const post of many.slice(100)) {
      oneByOne.change(post, undefined);
    }
    assert.deepEqual(said(oneByOne), said(tagsOf(many.slice(0, 100))));
  });

  it('knows which values stand beside those that a post already has', () => {
    const fitting = (given: string, taxonomy: 'categories' | 'tags') => {
      const usedIn = counted(new ValueTally((post) => post[taxonomy]), posts).usesOf(given);
      return companions(usedIn ? [usedIn] : [], 'tags');
    };
    assert.deepEqual(
      fitting('oven', 'tags'),
      new Map([
        ['bread', 1],
        ['oven', 1],
      ]),
    );
    assert.deepEqual(fitting('kitchen', 'categories'), new Map([['salt', 1]]));
    assert.deepEqual(fitting('yeast', 'tags'), new Map());
  });

  it('counts what stands beside a value in linear time', () => {
    const post = summary({ path: '/a.md', tags: Array.from({ length: 60_000 }, (_, index) => `t${index}`) });
    const time = processorTime(() => companions([{ newestOf: () => [post] }], 'tags'));
    assert.ok(time < 800, `${time} ms`);
  });
});

describe('the last use of a value', () => {
  const post = (path: string, dateMs: number | undefined) => summary({ path, tags: ['bread'], dateMs });
  const [old, fresh, undated] = [post('/old.md', 100), post('/fresh.md', 300), post('/undated.md', undefined)];
  const cases: readonly (readonly [
    what: string,
    changes: readonly (readonly [PostSummary | undefined, PostSummary | undefined])[],
    lastUsedMs: number | undefined,
  ])[] = [
    ['is the date of the newest post', [], 300],
    ['goes back when that one goes', [[fresh, undefined]], 100],
    ['goes back when that one drops the value', [[fresh, { ...fresh, tags: [] }]], 100],
    ['follows its date', [[fresh, { ...fresh, dateMs: 200 }]], 200],
    [
      'is that of another when its date goes back',
      [
        [fresh, { ...fresh, dateMs: 50 }],
        [old, { ...old, title: 'Old' }],
      ],
      100,
    ],
    [
      'is unknown when only posts without a date are left',
      [
        [fresh, undefined],
        [old, undefined],
      ],
      undefined,
    ],
  ];
  for (const [what, changes, lastUsedMs] of cases) {
    it(what, () => {
      const tally = tagsOf([old, fresh, undated]);
      assert.equal(tally.entries[0]?.lastUsedMs, 300);
      for (const [before, after] of changes) {
        tally.change(before, after);
      }
      assert.equal(tally.entries[0]?.lastUsedMs, lastUsedMs);
    });
  }
});
