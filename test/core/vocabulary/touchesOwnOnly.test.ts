import assert from 'node:assert/strict';
import { completeTaxonomy } from '../../../src/core/completion/completeTaxonomy';
import { SitePosts } from '../../../src/core/index/sitePosts';
import { Post } from '../../../src/core/posts/post';
import { type PostSummary, summarize } from '../../../src/core/posts/postSummary';
import { SummaryPool } from '../../../src/core/posts/summaryPool';
import { defaultSettings } from '../../../src/core/settings/settings';
import { defaultSiteConfig } from '../../../src/core/site/siteConfig';
import { SiteKnowledge } from '../../../src/core/site/siteKnowledge';
import { testSite } from '../../support/site';
import { field, summary } from '../../support/summary';

/** The parts of a summary that are counted. */
const counted = ['fields', 'tags', 'categories', 'title', 'excerpt', 'description'] as const;
const posts = 10_000;
/** What has to be looked at of other posts for a list of tags: those that share one of the post's own, within limits. */
const companions = 500;

/** A summary that tells of each look at what it says. */
function watched(post: PostSummary, looked: () => void): PostSummary {
  const seen = { ...post };
  for (const part of counted) {
    Object.defineProperty(seen, part, {
      enumerable: true,
      get: () => {
        looked();
        return post[part];
      },
    });
  }
  return seen;
}

describe('a keystroke in one post of 10,000', () => {
  let looks = 0;
  const site = new SitePosts(() => undefined);
  for (let index = 0; index < posts; index++) {
    const post = summary({
      path: `/blog/_posts/${index}.md`,
      dateMs: index,
      tags: [`t${index % 5_000}`, 'all', `u${index % 50}`],
      categories: [`c${index % 8}`],
      fields: [field({ name: 'title' }), field({ name: 'layout', values: ['post'] })],
    });
    site.set(
      watched(post, () => {
        looks++;
      }),
    );
  }
  const values = new Map([['content_categories', Array.from({ length: 8 }, (_, index) => `c${index}`)]]);
  const knowledge = new SiteKnowledge(site, { ...defaultSiteConfig, values }, defaultSettings);
  const others = knowledge.others('posts');
  const { view } = testSite();
  const pool = new SummaryPool();
  const path = '/blog/_posts/2026-11-24-new.md';
  const ask = (tag: string, title = 'A') => {
    const before = `---\ntitle: ${title}\nlayout: post\ncategories: [c1]\ntags: [all, t7, ${tag}`;
    const text = `${before}]\n---\nText.\n`;
    const found = summarize(path, text, 'post', { zone: 'Asia/Tokyo', nowMs: 0, pool });
    site.set(
      watched(found, () => {
        looks++;
      }),
    );
    const answers = [
      knowledge.habitsOf('posts').order,
      knowledge.allowedCategories?.isKept,
      knowledge.valuesOf('layout'),
      others.sharing({ path, language: '', title, excerpt: undefined, description: undefined }, 'title').count,
      others.unusualWidth({ path, language: '', title, excerpt: undefined, description: undefined }, 'title'),
      others.usualNumber('categories'),
      ['all', 't7', tag].map((each) => [others.preferred('tags', each), others.withSlugOf('tags', each)]),
    ];
    assert.equal(answers.length, 7);
    return completeTaxonomy(new Post(path, text, 'post'), before.length, view, knowledge);
  };

  before(() => {
    assert.ok(ask('').length > 5_000);
    assert.ok(looks >= posts * 3, 'the first look is at all of them');
  });

  for (const [what, tag, title] of [
    ['in a tag', 'x', 'A'],
    ['that makes another tag', 'xy', 'A'],
    ['that makes one that posts have', 't9', 'A'],
    ['in the title', 't9', 'AB'],
  ] as const) {
    it(`${what} looks at what that post says, and at those that share its tags, none of the others`, () => {
      looks = 0;
      const labels = ask(tag, title).map(({ label }) => label);
      assert.ok(labels.includes('t4999') && !labels.includes('all') && !labels.includes('xy'));
      const own = 20;
      // Posts with `all`, with `t7` (2) and with the category `c1`.
      assert.ok(looks <= 2 * companions + 2 + own, `${looks} looks`);
    });
  }

  it('and nothing of any other post where no list is asked for', () => {
    ask('x');
    looks = 0;
    const text = '---\ntitle: A\nlayout: post\ncategories: [c2]\ntags: [all, xyz]\n---\nText.\n';
    const found = summarize(path, text, 'post', { zone: 'Asia/Tokyo', nowMs: 0, pool });
    site.set(found);
    assert.equal(
      knowledge.vocabulary('tags').some(({ value }) => value === 'xyz'),
      true,
    );
    assert.equal(knowledge.vocabulary('categories').find(({ value }) => value === 'c2')?.posts, posts / 8 + 1);
    assert.equal(knowledge.allowedCategories?.isKept, true);
    assert.ok(knowledge.habitsOf('posts').fields.has('layout'));
    // What it was before is one of those that are watched.
    assert.ok(looks <= 20, `${looks} looks`);
  });
});
