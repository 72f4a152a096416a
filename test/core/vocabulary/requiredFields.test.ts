import assert from 'node:assert/strict';
import { FieldTally } from '../../../src/core/vocabulary/fieldTally';
import { requiredFields } from '../../../src/core/vocabulary/requiredFields';
import { summary } from '../../support/summary';
import { counted } from '../../support/talliedPosts';

/** `having` of `of` posts have a cover; all have a title. */
const site = (having: number, of: number) =>
  counted(
    new FieldTally(),
    Array.from({ length: of }, (_, index) =>
      summary({ path: `/blog/_posts/${index}.md`, fieldNames: index < having ? ['title', 'cover'] : ['title'] }),
    ),
  ).habits;

describe('the fields a site requires', () => {
  it('are those of at least 90 % of its posts, with the figures', () => {
    assert.deepEqual(requiredFields(site(18, 20), []), [
      { field: 'title', why: 'habit', posts: 20, of: 20 },
      { field: 'cover', why: 'habit', posts: 18, of: 20 },
    ]);
  });

  it('are not those of fewer', () => {
    assert.deepEqual(
      requiredFields(site(17, 20), []).map(({ field }) => field),
      ['title'],
    );
  });

  it('stay what they are when the post that is asked about lacks them, a new one above all', () => {
    assert.deepEqual(requiredFields(site(18, 21), [], [], '/blog/_posts/20.md')[1], {
      field: 'cover',
      why: 'habit',
      posts: 18,
      of: 21,
    });
    assert.equal(requiredFields(site(18, 21), [], [], '/blog/_posts/elsewhere.md').length, 1);
  });

  it('are the usual ones while there are fewer than ten posts to learn from', () => {
    assert.deepEqual(
      requiredFields(site(9, 9), []).map(({ field, why }) => `${field}: ${why}`),
      ['title: standard', 'date: standard', 'categories: standard', 'tags: standard'],
    );
    assert.equal(requiredFields(site(10, 10), [])[0]?.why, 'habit');
  });

  it('are always those of the setting, which stand first', () => {
    assert.deepEqual(requiredFields(site(10, 10), ['excerpt', 'title']), [
      { field: 'excerpt', why: 'setting' },
      { field: 'title', why: 'setting' },
      { field: 'cover', why: 'habit', posts: 10, of: 10 },
    ]);
  });
});
