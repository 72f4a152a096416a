import assert from 'node:assert/strict';
import { defaultSettings } from '../../../src/core/settings/settings';
import { defaultSiteConfig } from '../../../src/core/site/siteConfig';
import { SiteKnowledge } from '../../../src/core/site/siteKnowledge';
import { summary } from '../../support/summary';
import { talliedPosts } from '../../support/talliedPosts';

const knowledge = new SiteKnowledge(
  talliedPosts([
    summary({ fieldNames: ['title', 'date'], tags: ['a'] }),
    summary({ kind: 'draft', fieldNames: ['title', 'mood'], tags: ['b'] }),
    summary({ kind: 'page', fieldNames: ['permalink'] }),
    summary({ kind: 'document', path: '/blog/_recipes/soup.md', fieldNames: ['servings'] }),
    summary({ kind: 'document', path: '/blog/_people/aya.md', fieldNames: ['name'] }),
  ]),
  defaultSiteConfig,
  defaultSettings,
  (path) => (path.includes('_recipes') ? 'recipes' : 'people'),
);

describe('what is known of a site', () => {
  it('are the habits of its posts, drafts and pages left out', () => {
    assert.deepEqual(knowledge.habitsOf('posts').order, ['title', 'date']);
  });

  it('are the habits of each collection by itself', () => {
    assert.deepEqual(knowledge.habitsOf('recipes').order, ['servings']);
    assert.deepEqual(knowledge.habitsOf('people').order, ['name']);
  });

  it('are the values of all of them', () => {
    assert.deepEqual(
      knowledge.vocabulary('tags').map(({ value }) => value),
      ['a', 'b'],
    );
  });
});
