import assert from 'node:assert/strict';
import { ReferencesUnderTest } from '../../support/referencesUnderTest';

const path = '_posts/2026-10-01-a.md';
const others = {
  '_config.yml': 'category_list:\n- name: 手順\n',
  '_data/authors.yml': 'haru: {name: 春}\n',
  '_data/shop.yml': 'place: {street: x}\n',
  '_posts/2026-09-01-old.md': '---\ntags: [open data]\n---\n',
};

/** What is on the cursor, and what a new name is typed over. */
async function named(fixtures: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
  const site = new ReferencesUnderTest({ ...others, ...fixtures });
  await site.look();
  const [, file = ''] = Object.entries(fixtures).find(([, text]) => text.includes('‸')) ?? [];
  const at = site.named;
  return at ? [at.named, file.replace('‸', '').slice(at.span.start, at.span.end), at.name] : [];
}

const tag = (value: string) => ({ kind: 'term', group: 'tags', value });

describe('the name under the cursor', () => {
  for (const [what, fixture, expected, over] of [
    ['a tag in quotes', '---\ntags: ["a", "open d‸ata"]\n---\n', tag('open data'), 'open data'],
    ['a tag at its end', '---\ntags: [open data‸]\n---\n', tag('open data'), 'open data'],
    ['a word among tags', '---\ntags: a b‸c d\n---\n', tag('bc'), 'bc'],
    ['a category', '---\ncategory: 手‸順\n---\n', { kind: 'term', group: 'categories', value: '手順' }, '手順'],
    [
      'one of several authors',
      '---\nauthors:\n- har‸u\n---\n',
      { kind: 'term', group: 'authors', value: 'haru' },
      'haru',
    ],
    ['an address of a tag', '---\n---\n[x](/tags/open-‸data/)\n', tag('open data'), 'open-data'],
    ['a tag in Liquid', "---\n---\n{{ site.tags['open da‸ta'].size }}\n", tag('open data'), 'open data'],
    ['data', '---\n---\n{{ site.data.sh‸op.place }}\n', { kind: 'data', keys: ['shop'] }, 'shop'],
    [
      'a key in data',
      '---\n---\n{{ site.data.shop.pl‸ace.street }}\n',
      { kind: 'data', keys: ['shop', 'place'] },
      'place',
    ],
    [
      'an author in data',
      '---\n---\n{{ site.data.authors.ha‸ru }}\n',
      { kind: 'term', group: 'authors', value: 'haru' },
      'haru',
    ],
    ['an include', '---\n---\n{% include a/b‸.html c="d" %}\n', { kind: 'include', name: 'a/b.html' }, 'a/b.html'],
    [
      'a post',
      '---\n---\n{% post_url 2026-9-1-o‸ld %}\n',
      { kind: 'file', relativePath: '_posts/2026-09-01-old.md' },
      '2026-9-1-old',
    ],
    [
      'a linked file',
      '---\n---\n{% link docs/ab‸out.md %}\n',
      { kind: 'file', relativePath: 'docs/about.md' },
      'about',
    ],
  ] as const) {
    it(`is ${what}`, async () => {
      const [found, text] = await named({ [path]: fixture });
      assert.deepEqual([found, text], [expected, over]);
    });
  }

  for (const [what, fixture] of [
    ['a key', '---\nta‸gs: [a]\n---\n'],
    ['a comment', '---\ntags: [a] # a‸b\n---\n'],
    ['another field', '---\ntitle: a‸b\n---\n'],
    ['a text', '---\ntags: [a]\n---\nopen d‸ata\n'],
    ['an address of another site', '---\n---\n[x](https://x.example/tags/open-‸data/)\n'],
    ['raw Liquid', '---\n---\n{% raw %}{% include a‸.html %}{% endraw %}\n'],
    ['an include by variable', '---\n---\n{% include {{ pa‸ge.x }} %}\n'],
    ['a list that is not closed', '---\ntags: [‸'],
  ] as const) {
    it(`is none on ${what}`, async () => {
      assert.deepEqual(await named({ [path]: fixture }), []);
    });
  }

  it('is one in the lists of the site too', async () => {
    assert.deepEqual((await named({ '_config.yml': 'category_list:\n- name: 手‸順\n' }))[0], {
      kind: 'term',
      group: 'categories',
      value: '手順',
    });
    assert.deepEqual((await named({ '_data/authors.yml': 'ha‸ru: {name: 春}\n' }))[0], {
      kind: 'term',
      group: 'authors',
      value: 'haru',
    });
    assert.deepEqual((await named({ '_data/shop.json': '{"place": {"str‸eet": "x"}}' }))[0], {
      kind: 'data',
      keys: ['shop', 'place', 'street'],
    });
  });
});
