import assert from 'node:assert/strict';
import type { PostSummary } from '../../../src/core/posts/postSummary';
import { allowedCategories as allowed } from '../../../src/core/vocabulary/allowedCategories';
import type { ListInConfig } from '../../../src/core/vocabulary/categoryList';
import { ListKeepers } from '../../../src/core/vocabulary/listKeepers';
import { summary } from '../../support/summary';
import { counted } from '../../support/talliedPosts';

const list = (why: ListInConfig['why']): ListInConfig => ({
  key: 'sections',
  why,
  values: ['News', 'Essays'].map((name) => ({ name, description: undefined })),
});
const allowedCategories = (given: ListInConfig, besides: readonly string[], summaries: readonly PostSummary[]) => {
  const names = new Set([...given.values.map(({ name }) => name), ...besides]);
  return allowed(given, names, counted(new ListKeepers(names), summaries));
};
/** A site with so many posts that keep to the list and that do not. */
const posts = (listed: number, others: number) => [
  ...Array.from({ length: listed }, () => summary({ categories: ['News'] })),
  ...Array.from({ length: others }, () => summary({ categories: ['News', 'Other', 'Another'] })),
  ...Array.from({ length: 20 }, () => summary()),
  ...Array.from({ length: 5 }, () => summary({ categories: ['Draft'], kind: 'draft' })),
];

const cases: readonly (readonly [
  what: string,
  why: ListInConfig['why'],
  listed: number,
  others: number,
  kept?: boolean,
])[] = [
  ['that nine of ten posts keep to', 'posts', 9, 1, true],
  ['that posts use now and then', 'posts', 8, 2],
  ['that its key calls categories, though posts ignore it', 'key', 2, 18],
  ['that the settings name, though posts ignore it', 'setting', 2, 18, true],
  ['that its key calls categories, on a young site', 'key', 1, 1, false],
  ['that merely shares a value, on a young site', 'posts', 2, 0],
];

describe('a list of categories', () => {
  for (const [what, why, listed, others, isKept] of cases) {
    it(`${what} is ${isKept === undefined ? 'no law' : isKept ? 'the law' : 'the law as far as one can tell'}`, () =>
      assert.equal(allowedCategories(list(why), [], posts(listed, others))?.isKept, isKept));
  }

  it('is widened by the settings', () => {
    const found = allowedCategories(list('setting'), ['Other'], []);
    assert.deepEqual(found && [[...found.names], found.key, found.listed], [
      ['News', 'Essays', 'Other'],
      'sections',
      2,
    ]);
  });
});
