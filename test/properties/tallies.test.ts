import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SitePosts } from '../../src/core/index/sitePosts';
import type { PostSummary } from '../../src/core/posts/postSummary';
import { textMarkOf } from '../../src/core/posts/textMark';
import { defaultSettings } from '../../src/core/settings/settings';
import { defaultSiteConfig, type SiteConfig } from '../../src/core/site/siteConfig';
import { SiteKnowledge } from '../../src/core/site/siteKnowledge';
import { companions } from '../../src/core/vocabulary/companions';
import type { OtherPosts } from '../../src/core/vocabulary/otherPosts';
import type { VocabularyEntry } from '../../src/core/vocabulary/vocabularyEntry';
import { field, summary } from '../support/summary';

type Step =
  | { readonly do: 'set'; readonly post: PostSummary }
  | { readonly do: 'delete'; readonly path: string }
  | { readonly do: 'ask' };

const word = fc.constantFrom('a', 'b', 'c', 'パン', 'd', 'B', 'ﾊﾟﾝ', 'C+');
const words = fc.array(word, { maxLength: 4 });
const path = fc.integer({ min: 0, max: 7 }).map((number) => `/blog/_posts/${number}.md`);
const anyField = fc
  .record({
    name: fc.constantFrom('title', 'date', 'tags', 'author', 'lang', 'layout'),
    type: fc.constantFrom('string' as const, 'list' as const, 'date' as const, 'nothing' as const),
    style: fc.constantFrom('plain' as const, 'double' as const, 'flow-list' as const, 'empty' as const),
    itemStyle: fc.constantFrom(undefined, 'plain' as const, 'single' as const),
    isEmpty: fc.boolean(),
    written: fc.constantFrom(undefined, '2026-01-01', '2026-01-01 10:00', '12', '2026/01/01'),
    values: words,
  })
  .map(field);
const mark = fc.constantFrom('', '粉の話。', `${'粉と水'.repeat(12)}について詳細に解説します。`).map(textMarkOf);
const post = fc
  .record({
    path,
    kind: fc.constantFrom('post' as const, 'post' as const, 'draft' as const, 'document' as const),
    title: fc.constantFrom('A', 'B', 'ｂ', 'A title of some length.', undefined),
    excerpt: mark,
    description: mark,
    dateMs: fc.constantFrom(undefined, 0, 1, 2, 3, -1),
    fields: fc.uniqueArray(anyField, { maxLength: 6, selector: ({ name }) => name }),
    categories: words,
    tags: words,
  })
  .map(summary);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: post.map((given) => ({ do: 'set' as const, post: given })) },
  { weight: 2, arbitrary: path.map((at) => ({ do: 'delete' as const, path: at })) },
  { weight: 2, arbitrary: fc.constant({ do: 'ask' as const }) },
);

const config: SiteConfig = {
  ...defaultSiteConfig,
  values: new Map([
    ['content_categories', ['a', 'b', 'unused']],
    ['tags', ['パン', 'unused']],
    ['menu', ['c', 'd']],
  ]),
};
const knowledgeOf = (posts: SitePosts) =>
  new SiteKnowledge(posts, config, { ...defaultSettings, tags: ['from settings'] }, (at) =>
    at.endsWith('7.md') ? 'others' : 'recipes',
  );

describe('what is counted over the posts of a site, after any changes', () => {
  it('is what is counted from nothing over the posts that are left, and in whatever order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const posts = new SitePosts(() => undefined);
        const knowledge = knowledgeOf(posts);
        for (const each of steps) {
          switch (each.do) {
            case 'set':
              posts.set(each.post);
              break;
            case 'delete':
              posts.delete(each.path);
              break;
            case 'ask':
              answersOf(knowledge);
          }
        }
        for (const order of [posts.list, posts.list.toReversed()]) {
          const anew = new SitePosts(() => undefined);
          for (const each of order) {
            anew.set(each);
          }
          assert.deepEqual(answersOf(knowledge), answersOf(knowledgeOf(anew)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves what was answered as it is', () => {
    fc.assert(
      fc.property(fc.array(post, { maxLength: 8 }), fc.array(step, { maxLength: 8 }), (given, steps) => {
        const posts = new SitePosts(() => undefined);
        for (const each of given) {
          posts.set(each);
        }
        const knowledge = knowledgeOf(posts);
        const [vocabulary, habits] = [knowledge.vocabulary('tags'), knowledge.habitsOf('posts')];
        const said = JSON.stringify([vocabulary.map(withoutPosts), habits.order, [...habits.fields], habits.posts]);
        for (const each of steps) {
          if (each.do === 'set') {
            posts.set(each.post);
          }
          answersOf(knowledge);
        }
        assert.equal(
          JSON.stringify([vocabulary.map(withoutPosts), habits.order, [...habits.fields], habits.posts]),
          said,
        );
      }),
    );
  });
});

function answersOf(knowledge: SiteKnowledge): unknown {
  const groups = ['posts', 'recipes', 'others'];
  return {
    vocabularies: [knowledge.vocabulary('categories'), knowledge.vocabulary('tags')].map((entries) => entries.map(all)),
    fields: groups.flatMap((group) => ['author', 'lang'].map((name) => knowledge.valuesOf(name, group).map(all))),
    beside: ['a', 'b', 'c'].map((value) => {
      const usedIn = knowledge.usesOf('tags', value);
      return usedIn && companions([usedIn], 'tags');
    }),
    habits: groups.map((group) => {
      const { learnedFrom, ...habits } = knowledge.habitsOf(group);
      const paths = Array.from({ length: 8 }, (_, number) => `/blog/_posts/${number}.md`);
      return { ...habits, learnedFrom: paths.filter((each) => learnedFrom.has(each)) };
    }),
    customs: groups.map((group) => knowledge.customsOf(group)),
    sequences: groups.map((group) => knowledge.sequencesOf(group).mark),
    allowed: knowledge.allowedCategories,
    others: groups.map((group) => othersOf(knowledge.others(group))),
  };
}

function othersOf(others: OtherPosts): unknown {
  const fields = ['title', 'excerpt', 'description'] as const;
  const terms = ['a', 'b', 'パン', 'C+', 'ﾊﾟﾝ', 'unused'];
  const taxonomies = ['categories', 'tags'] as const;
  const texts = {
    path: '/blog/_posts/1.md',
    language: '',
    title: 'b',
    excerpt: textMarkOf('粉の話。'),
    description: undefined,
  };
  return [
    fields.map((field) => [others.sharing(texts, field), others.unusualWidth(texts, field)]),
    others.endsTitlesWithStop,
    texts.excerpt && others.endingAlike(texts.excerpt, 'excerpt'),
    taxonomies.map((taxonomy) => [
      others.usualNumber(taxonomy),
      terms.map((term) => [
        others.preferred(taxonomy, term),
        others.withSlugOf(taxonomy, term),
        others.isRare(taxonomy, term),
      ]),
    ]),
    others.usualLayouts,
  ];
}

function all(entry: VocabularyEntry): unknown {
  return { ...withoutPosts(entry), usedIn: entry.usedIn.newestOf(entry.usedIn.length) };
}

function withoutPosts({ usedIn: _, ...entry }: VocabularyEntry): Omit<VocabularyEntry, 'usedIn'> {
  return entry;
}
