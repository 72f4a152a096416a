import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/foundation/message';
import type { Hover } from '../../../src/core/hover/hover';
import { hoverAt } from '../../../src/core/hover/hoverAt';
import { Post } from '../../../src/core/posts/post';
import { marked } from '../../support/cursor';
import { testSite } from '../../support/site';
import { field, summary } from '../../support/summary';

const day = 86_400_000;
const october = Date.UTC(2026, 9, 1);

function other(index: number, tags: readonly string[]) {
  return summary({
    path: `/blog/_posts/2026-09-${String(10 + index)}-bread.md`,
    title: `Bread ${index}`,
    dateMs: october + index * day,
    tags,
    fields: [field({ name: 'title' }), field({ name: 'tags', style: 'flow-list', itemStyle: 'plain' })],
  });
}

const site = testSite(
  [
    other(0, ['bread', 'rye']),
    other(1, ['bread', 'rye', 'oven']),
    other(2, ['bread', 'oven']),
    other(3, ['Ｂｒｅａｄ']),
    other(4, ['bread']),
    other(5, ['bread']),
    other(6, ['bread']),
  ],
  { defaultFor: (_, name) => (name === 'layout' ? 'post' : undefined) },
);

function hover(
  fixture: string,
): { readonly said: readonly string[]; readonly on: string; readonly found: Hover } | undefined {
  const { text, cursor } = marked(`---\n${fixture}\n---\nBody\n`);
  const post = new Post('/blog/_posts/2026-11-23-a.md', text, 'post');
  const found = hoverAt(post, cursor, site.view, site.knowledge);
  return (
    found && {
      said: found.parts.map(({ text: part }) => (typeof part === 'string' ? part : formatMessage(part))),
      on: text.slice(found.span.start, found.span.end),
      found,
    }
  );
}

describe('hovering over front matter', () => {
  for (const [what, fixture, on, said] of [
    [
      'a field',
      'tit‸le: Rye',
      'title',
      [
        'The title of the post, in lists, in search results and above the article.',
        'It stands in 7 of 7 posts of this site.',
      ],
    ],
    ['a field nobody has', 'colo‸ur: red', 'colour', ['No other post of this site has it.']],
    [
      'a field with a default',
      'lay‸out: page',
      'layout',
      [
        'The template in _layouts that the article is put into; none for no template.',
        'No other post of this site has it.',
        'Without it, “post” holds, from the site’s configuration.',
      ],
    ],
    [
      'a date',
      'date: 2026-03-‸12 12:00:00 +0000',
      '2026-03-12 12:00:00 +0000',
      ['Jekyll reads 2026-03-12 21:00 +0900, in the time zone Asia/Tokyo.'],
    ],
    ['a date that cannot be read', 'date: tomo‸rrow', 'tomorrow', ['Jekyll cannot read this as a date.']],
    ['a word that is no text', 'draft: n‸o', 'no', ['Jekyll reads false: yes or no, not a text.']],
    ['a number', 'version: 1.1‸0', '1.10', ['Jekyll reads the number 1.1.']],
    ['a time that is a number', 'at: 12:3‸0', '12:30', ['Jekyll reads the number 45000.']],
    [
      'a tag',
      'tags: [rye, bre‸ad]',
      'bread',
      [
        '6 other posts have it, the newest:',
        'Often together with oven, rye.',
        'Written almost like “Ｂｒｅａｄ”, which 1 post has.',
      ],
    ],
    ['a tag of nobody else', 'tags: [fl‸our]', 'flour', ['No other post has this tag.']],
    ['a category of nobody else', 'category: Ne‸ws', 'News', ['No other post has this category.']],
  ] as const) {
    it(`tells of ${what}`, () => {
      const told = hover(fixture);
      assert.deepEqual([told?.on, told?.said], [on, said]);
    });
  }

  it('names the newest posts with a tag, with their days', () => {
    const posts = hover('tags: [bre‸ad]')?.found.parts.flatMap((part) => (part.kind === 'posts' ? part.posts : []));
    assert.deepEqual(
      posts?.map(({ title, day: on }) => `${title} ${on}`),
      ['Bread 6 2026-10-07', 'Bread 5 2026-10-06', 'Bread 4 2026-10-05', 'Bread 2 2026-10-03', 'Bread 1 2026-10-02'],
    );
  });

  for (const nothing of ['title: R‸ye', 'draft: ‸ no', '‸', '# a com‸ment', 'text: |\n  a‸']) {
    it(`is silent in ${JSON.stringify(nothing)}`, () => assert.equal(hover(nothing), undefined));
  }
});
