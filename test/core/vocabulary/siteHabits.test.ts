import assert from 'node:assert/strict';
import type { PostSummary } from '../../../src/core/posts/postSummary';
import { FieldTally } from '../../../src/core/vocabulary/fieldTally';
import { field, summary } from '../../support/summary';
import { counted } from '../../support/talliedPosts';

const learnHabits = (posts: readonly PostSummary[]) => counted(new FieldTally(), posts).habits;

describe('the habits of a site', () => {
  it('order the fields as most posts do', () => {
    const habits = learnHabits([
      summary({ fieldNames: ['layout', 'title', 'date', 'tags'] }),
      summary({ fieldNames: ['title', 'date', 'tags'] }),
      summary({ fieldNames: ['layout', 'title', 'tags'] }),
    ]);
    assert.deepEqual(habits.order, ['layout', 'title', 'date', 'tags']);
  });

  it('are not learned from posts that were only just begun, but from those with a mistake in them', () => {
    const habits = learnHabits([
      summary({ fieldNames: ['title', 'reading_time'] }),
      summary({ path: '/blog/_posts/b.md', hasFrontMatter: false }),
      summary({ path: '/blog/_posts/c.md' }),
      summary({ path: '/blog/_posts/d.md', readable: false, fieldNames: ['title', 'mood'] }),
    ]);
    assert.equal(habits.posts, 2);
    assert.deepEqual(habits.order, ['title', 'mood', 'reading_time']);
    assert.deepEqual(
      ['2026-01-01-a', 'b', 'c', 'd'].filter((name) => habits.learnedFrom.has(`/blog/_posts/${name}.md`)),
      ['2026-01-01-a', 'd'],
    );
  });

  it('take the most frequent style, quoting and shape of date, and do not learn from empty fields', () => {
    const post = (style: 'flow-list' | 'block-list' | 'empty', written: string) =>
      summary({
        fields: [
          field({ name: 'tags', style, itemStyle: style === 'flow-list' ? 'double' : undefined }),
          field({ name: 'date', written }),
        ],
      });
    const habits = learnHabits([
      post('flow-list', '2026-01-02 03:04:05 +0900'),
      post('flow-list', '2026-02-03 03:04:05 +0900'),
      post('block-list', '2026-03-04'),
      post('empty', '2026-03-04'),
      post('empty', 'someday'),
      post('empty', '2026-02-03 03:04:05 +0900'),
    ]);
    assert.deepEqual(habits.fields.get('tags'), {
      posts: 6,
      type: 'string',
      style: 'flow-list',
      itemStyle: 'double',
      dateShape: undefined,
      isOfFewValues: false,
    });
    assert.equal(habits.fields.get('date')?.dateShape, 'YYYY-MM-DD hh:mm:ss +zzzz');
  });
});
