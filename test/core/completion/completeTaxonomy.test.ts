import assert from 'node:assert/strict';
import { canCompleteTaxonomy, completeTaxonomy } from '../../../src/core/completion/completeTaxonomy';
import type { Completion } from '../../../src/core/completion/completion';
import { formatMessage } from '../../../src/core/foundation/message';
import { Post } from '../../../src/core/posts/post';
import { noSources } from '../../../src/core/site/sources/siteSources';
import { applyEdits } from '../../../src/core/text/textEdit';
import { marked } from '../../support/cursor';
import { type TestSite, testSite } from '../../support/site';
import { field, summary } from '../../support/summary';

const ownPath = '/blog/_posts/2026-11-23-a.md';
const day = 86_400_000;
const october = Date.UTC(2026, 9, 1);

/** Writes tags as `["…"]`. Use: 業務改善 3, typescript 2, typing 2 (older), open data 1, O'Reilly 1. */
const bakery = testSite([
  flowPost(['業務改善', 'typescript'], october),
  flowPost(['業務改善', 'typing', 'open data'], october - 5 * day),
  flowPost(['業務改善', 'typescript'], october - 9 * day),
  flowPost(['typing', "O'Reilly"], october - 20 * day),
]);

function flowPost(tags: readonly string[], dateMs: number) {
  return summary({ tags, dateMs, fields: [field({ name: 'tags', style: 'flow-list', itemStyle: 'double' })] });
}

/** The completions at `‸` in front matter whose range is `⟦ ⟧`. */
function complete(fixture: string, site: TestSite = bakery): { completions: readonly Completion[]; text: string } {
  const { text, cursor, range } = marked(`---\n${fixture}\n---\n\nBody\n`);
  const post = new Post(ownPath, text, 'post');
  const completions = completeTaxonomy(post, cursor, site.view, site.knowledge);
  for (const { span, filterText } of completions) {
    assert.ok(span.start <= cursor && cursor <= span.end, 'the range holds the cursor');
    assert.ok(!text.slice(span.start, span.end).includes('\n'), 'the range is in one line');
    assert.ok(
      /^\s*["']?/.exec(filterText) &&
        filterText.startsWith(/^\s*["']?/.exec(text.slice(span.start, cursor))?.[0] ?? ''),
    );
    if (range) {
      assert.deepEqual(span, range);
    }
  }
  return { completions, text };
}

function labels(fixture: string, site?: TestSite): readonly string[] {
  return complete(fixture, site).completions.map(({ label }) => label);
}

/** The line of the front matter after accepting the value. */
function accepted(fixture: string, value: string, site?: TestSite): string {
  const { completions, text } = complete(fixture, site);
  const completion = completions.find(({ label }) => label === value);
  assert.ok(completion, `${value} is offered, not only ${completions.map(({ label }) => label).join(', ')}`);
  const after = applyEdits(text, [{ span: completion.span, newText: completion.newText }]);
  return after.slice(4, after.indexOf('\n---\n', 3));
}

describe('completing categories and tags', () => {
  const everything = ['業務改善', 'typescript', 'typing', 'open data', "O'Reilly"];

  it('offers the values of the posts, the most used first, of equals the newest', () => {
    assert.deepEqual(labels('tags: [‸]'), everything);
  });

  it('tells how often and when a value was used last', () => {
    const { completions } = complete('tags: [‸]');
    assert.deepEqual(
      completions.map(({ detail }) => detail && formatMessage(detail)),
      [
        '3 posts, last 2026-10-01',
        '2 posts, last 2026-10-01',
        '2 posts, last 2026-09-26',
        '1 post, last 2026-09-26',
        '1 post, last 2026-09-11',
      ],
    );
  });

  it('leaves out what the list already has', () => {
    assert.deepEqual(
      new Set(labels('tags: ["業務改善", ‸, typing]')),
      new Set(["O'Reilly", 'open data', 'typescript']),
    );
    assert.deepEqual(
      new Set(labels("tags:\n  - typescript\n  - 'typing'\n  - ‸")),
      new Set(["O'Reilly", 'open data', '業務改善']),
    );
  });

  it('puts first what stands beside the values that the post has', () => {
    assert.equal(labels('tags: ["open data", ‸]')[0], '業務改善');
    assert.equal(labels('tags: ["O\'Reilly", ‸]')[0], 'typing');
  });

  describe('on a site in two languages', () => {
    const inJapanese = (tags: readonly string[]) => ({ ...flowPost(tags, 0), title: 'パンの話' });
    const site = testSite([flowPost(['How-to'], 0), flowPost(['How-to', 'AI'], 0), inJapanese(['使い方', 'AI'])]);
    for (const [language, title, expected] of [
      ['Japanese', '朝のパン', ['AI', '使い方', 'How-to']],
      ['English', 'Morning bread', ['AI', 'How-to', '使い方']],
      ['no', '""', ['AI', 'How-to', '使い方']],
    ] as const) {
      it(`offers to a post in ${language} language first what such posts use`, () => {
        const { text, cursor } = marked(`---\ntitle: ${title}\ntags: [‸]\n---\n`);
        const post = new Post(ownPath, text, 'post');
        const found = completeTaxonomy(post, cursor, site.view, site.knowledge);
        assert.deepEqual(
          found.map(({ label }) => label),
          expected,
        );
      });
    }
  });

  for (const [fixture, halfTyped] of [
    ['tags: [⟦ty‸⟧]', 'ty'],
    ['tags: [⟦typ‸⟧]', 'ty'],
    ['tags: [⟦"‸⟧]', '"'],
    ["tags:\n  - ⟦'‸⟧", "'"],
  ] as const) {
    it(`does not offer ${halfTyped} at ${JSON.stringify(fixture)}, which was typed in the post itself`, () => {
      const site = testSite([flowPost(['typescript'], 0), { ...flowPost([halfTyped], 0), path: ownPath }]);
      assert.deepEqual(labels(fixture, site), ['typescript']);
    });
  }

  it('offers what one other post has, also when it is typed out', () => {
    const site = testSite([flowPost(['typescript'], 0), flowPost(['ty'], 0)]);
    assert.deepEqual(labels('tags: [⟦ty‸⟧]', site), ['ty', 'typescript']);
  });

  for (const [fixture, after] of [
    ['tags: [⟦ty‸⟧]', 'tags: ["typescript"]'],
    ['tags: [a, ⟦ty‸⟧]', 'tags: [a, typescript]'],
    ['tags: ["a", ‸]', 'tags: ["a", "typescript"]'],
    ['tags: ["a",‸]', 'tags: ["a", "typescript"]'],
    ["tags: ['a', ‸]", "tags: ['a', 'typescript']"],
    ['tags: ["a", "ty‸"]', 'tags: ["a", "typescript"]'],
    ['tags: [‸', 'tags: ["typescript"'],
    ['tags: [\n  "a",\n  ty‸\n]', 'tags: [\n  "a",\n  "typescript"\n]'],
    ['tags:\n  - ty‸', 'tags:\n  - "typescript"'],
    ['tags:\n  -‸', 'tags:\n  - "typescript"'],
    ['tags:\n- a\n- ‸', 'tags:\n- a\n- typescript'],
    ["tags:\n- 'ty‸'", "tags:\n- 'typescript'"],
    ['tags: ‸', 'tags: ["typescript"]'],
    ['tags:‸', 'tags: ["typescript"]'],
    ['tags: ty‸', 'tags: ["typescript"]'],
    ['tags: a ty‸', 'tags: a typescript'],
    ['tags: a ty‸ b', 'tags: a typescript b'],
    ['tags: "ty‸"', 'tags: "typescript"'],
    ['tags: "‸"', 'tags: "typescript"'],
    ["tags: 'a ‸'", "tags: 'a typescript'"],
    ['tags: "a ty‸ b"', 'tags: "a typescript b"'],
    ['tags: "a ty‸', 'tags: "a typescript"'],
    ['tags: "a\n  ty‸ b"', 'tags: "a\n  typescript b"'],
    ['tags: a ‸', 'tags: a typescript'],
    ['tags: a ‸ # c', 'tags: a typescript # c'],
    ['tags: ‸ a', 'tags: typescript a'],
    ['tags: a\n  ty‸', 'tags: a\n  typescript'],
    ['tags: ‸# c', 'tags: ["typescript"] # c'],
    ['tags:\n  - ‸# c', 'tags:\n  - "typescript" # c'],
    ['tags: [a, ‸# c\n  b]', 'tags: [a, typescript, # c\n  b]'],
    ['tags:\n  ‸', 'tags:\n  - "typescript"'],
    ['tags:\n  ty‸', 'tags:\n  - "typescript"'],
    ['tags:\n  ‸\ntitle: a', 'tags:\n  - "typescript"\ntitle: a'],
    ['tag: ty‸', 'tag: typescript'],
    ['tag: "ty‸"', 'tag: "typescript"'],
    ['tag:\n  ‸', 'tag:\n  typescript'],
    ['title: x\ntags: [ty‸]\nlayout: post', 'title: x\ntags: ["typescript"]\nlayout: post'],
    ['title: x\ntags: [ty‸\nlayout: post', 'title: x\ntags: ["typescript"\nlayout: post'],
  ] as const) {
    it(`writes ${JSON.stringify(fixture)} as ${JSON.stringify(after)}`, () => {
      assert.equal(accepted(fixture, 'typescript'), after);
    });
  }

  it('writes a list in blocks, or a plain value, where the site does', () => {
    const plain = testSite([summary({ categories: ['News'], fields: [field({ name: 'category', style: 'plain' })] })]);
    assert.equal(accepted('category: ‸', 'News', plain), 'category: News');
    const quoted = testSite([
      summary({ categories: ['News'], fields: [field({ name: 'category', style: 'double' })] }),
    ]);
    assert.equal(accepted('category: N‸', 'News', quoted), 'category: "News"');
    const blocks = testSite([
      summary({ tags: ['News'], fields: [field({ name: 'tags', style: 'block-list', itemStyle: 'plain' })] }),
    ]);
    assert.equal(accepted('tags:\n  - ‸', 'News', blocks), 'tags:\n  - News');
  });

  const blocks = testSite([
    summary({ tags: ['News'], fields: [field({ name: 'tags', style: 'block-list', itemStyle: 'plain' })] }),
  ]);
  for (const [fixture, after] of [
    ['tags:⟦ ‸⟧', 'tags:\n  - News'],
    ['tags:⟦‸⟧', 'tags:\n  - News'],
    ['tags:⟦ ‸ ⟧', 'tags:\n  - News'],
    ['tags:⟦ N‸⟧', 'tags:\n  - News'],
    ['tags:⟦ N‸⟧\ntitle: a', 'tags:\n  - News\ntitle: a'],
    ['tags:⟦ N‸ # c⟧', 'tags: # c\n  - News'],
    ['tags:⟦ ‸# c⟧', 'tags: # c\n  - News'],
    ['authors:\n- a\ntags:⟦ ‸⟧', 'authors:\n- a\ntags:\n- News'],
    ['  title: a\n  tags:⟦ ‸⟧', '  title: a\n  tags:\n    - News'],
    ['tags:\n  ⟦‸⟧', 'tags:\n  - News'],
    ['tags: [⟦N‸⟧]', 'tags: [News]'],
    ['tags: a ⟦N‸⟧', 'tags: a News'],
  ] as const) {
    it(`writes ${JSON.stringify(fixture)} as ${JSON.stringify(after)} on a site of lists in blocks`, () => {
      assert.equal(accepted(fixture, 'News', blocks), after);
    });
  }

  it('writes a list in blocks with the line breaks of the post', () => {
    const { text, cursor } = marked('---\r\ntags: N‸\r\n---\r\n');
    const post = new Post('/blog/_posts/a.md', text, 'post');
    const [completion] = completeTaxonomy(post, cursor, blocks.view, blocks.knowledge);
    assert.ok(completion);
    assert.equal(applyEdits(text, [completion]), '---\r\ntags:\r\n  - News\r\n---\r\n');
    assert.equal(completion.filterText, ' News Ｎｅｗｓ');
  });

  it('quotes what would be read as something else, and escapes quotes', () => {
    const odd = testSite([
      summary({
        tags: ['2026', 'no', 'a: b', "it's", 'say "hi"'],
        fields: [field({ name: 'tags', style: 'flow-list', itemStyle: 'plain' })],
      }),
    ]);
    assert.equal(accepted('tags: [‸]', 'a: b', odd), 'tags: ["a: b"]');
    assert.equal(accepted("tags: ['‸']", "it's", odd), "tags: ['it''s']");
    assert.equal(accepted('tags: ["‸"]', 'say "hi"', odd), 'tags: ["say \\"hi\\""]');
    assert.equal(accepted('tags: [‸]', 'no', odd), 'tags: ["no"]');
  });

  it('leaves out values with a space where Jekyll would split them', () => {
    assert.ok(!labels('tags: typing op‸').includes('open data'));
    for (const fixture of ['tags: "‸"', 'tags: "a ‸"', "tags: 'op‸'", 'tags: a ‸']) {
      assert.ok(!labels(fixture).includes('open data'), fixture);
      assert.ok(labels(fixture).includes('typing'), fixture);
    }
    assert.equal(
      accepted('category: op‸', 'open data', testSite([summary({ categories: ['open data'] })])),
      'category: open data',
    );
  });

  it('parts words where Ruby does: a full-width blank is a letter to it', () => {
    const wide = testSite([summary({ tags: ['図書　館', 'b'] })]);
    assert.equal(accepted('tags: a 図‸', '図書　館', wide), 'tags: a 図書　館');
    assert.deepEqual(labels('tags: 図書　館 ‸', wide), ['b']);
  });

  it('leaves out a word that would begin a comment or end the text', () => {
    const odd = testSite([summary({ tags: ['#a', 'b:', 'c#', '2026'] })]);
    assert.deepEqual(labels('tags: x ‸', odd), ['2026', 'c#']);
    assert.deepEqual(new Set(labels('tags: "x ‸"', odd)), new Set(['2026', '#a', 'b:', 'c#']));
  });

  it('leaves out what the list already has when it was read as a number', () => {
    assert.deepEqual(labels('tags: [2026, ‸]', testSite([summary({ tags: ['2026', 'b'] })])), ['b']);
  });

  describe('to a post that speaks of some of them', () => {
    const site = testSite(
      ['alpha', 'bread', 'オーブン', 'AI', 'rye', 'said'].map((tag, index) => flowPost([tag], october - index * day)),
    );
    for (const [what, post, expected] of [
      ['in its title', 'title: Bread at home\ntags: [‸]', ['bread', 'alpha', 'オーブン', 'AI', 'rye', 'said']],
      [
        'in other kana and letters',
        'title: おーぶんとＡＩ\ntags: [‸]',
        ['オーブン', 'AI', 'alpha', 'bread', 'rye', 'said'],
      ],
      [
        'in a part of a word only',
        'title: He said it ai-driven\ntags: [‸]',
        ['AI', 'said', 'alpha', 'bread', 'オーブン', 'rye'],
      ],
    ] as const) {
      it(`offers first what stands ${what}`, () => assert.deepEqual(labels(post, site), expected));
    }

    it('puts what a heading says before what the text says, and tells where', () => {
      const { text, cursor } = marked('---\ntags: [‸]\n---\nOf alpha.\n\n## Rye\n');
      const found = completeTaxonomy(new Post(ownPath, text, 'post'), cursor, site.view, site.knowledge);
      assert.deepEqual(
        found
          .slice(0, 3)
          .map(({ label, documentation }) => [
            label,
            typeof documentation === 'object' ? formatMessage(documentation) : documentation,
          ]),
        [
          ['rye', 'It stands in the title or in a heading of this post.'],
          ['alpha', 'It stands in the text of this post.'],
          ['bread', undefined],
        ],
      );
    });
  });

  describe('in ways to find them', () => {
    const site = testSite([flowPost(['機械学習'], 0), flowPost(['おーぶん'], 0), flowPost(['Web'], 0)], {
      settings: { readings: { 機械学習: ['kikai'] } },
      liquid: {
        sources: {
          ...noSources,
          data: new Map([['tags', new Map([['機械学習', new Map([['reading', 'きかい']])]])]]),
        },
        files: undefined,
        posts: [],
        templates: undefined,
        layouts: undefined,
        slugified: undefined,
        relativePath: () => undefined,
      },
    });
    for (const [value, forms] of [
      ['機械学習', ['機械学習', 'きかい', 'キカイ', 'kikai', 'ｋｉｋａｉ']],
      ['おーぶん', ['おーぶん', 'オーブン']],
      ['Web', ['Web', 'Ｗｅｂ']],
    ] as const) {
      it(`finds ${value} by ${forms.join(', ')}`, () => {
        const { completions } = complete('tags: [‸]', site);
        assert.equal(completions.find(({ label }) => label === value)?.filterText, forms.join(' '));
      });
    }
  });

  it('offers the site’s own list, with its words, and the settings', () => {
    const site = testSite([summary({ categories: ['News'] })], {
      config: {
        values: new Map([
          [
            'sections',
            ['News', 'Essays'].map(
              (name) =>
                new Map([
                  ['name', name],
                  ['description', `All ${name}`],
                ]),
            ),
          ],
        ]),
      },
      settings: { categories: ['Letters'] },
    });
    const { completions } = complete('categories: [‸]', site);
    assert.deepEqual(
      completions.map(({ label, documentation, detail }) => [label, documentation, detail && formatMessage(detail)]),
      [
        ['News', 'All News', '1 post'],
        ['Essays', 'All Essays', 'no posts yet'],
        ['Letters', undefined, 'no posts yet'],
      ],
    );
  });

  it('offers names from the text of a post that stands alone, for tags', () => {
    const text = '---\ntags: ["AI", ‸]\n---\nオーブンのオーブン。GPU と GPU。AI AI\n';
    const { text: plain, cursor } = marked(text);
    const alone = testSite([]);
    const post = new Post('/a.md', plain, 'other');
    const completions = completeTaxonomy(post, cursor, alone.view, alone.knowledge);
    assert.deepEqual(
      completions.map(({ label, kind, newText }) => [label, kind, newText]),
      [
        ['GPU', 'word', '"GPU"'],
        ['オーブン', 'word', '"オーブン"'],
      ],
    );
  });

  for (const elsewhere of ['title: ‸', 'ti‸', '‸', 'tags: [a]\n‸', '# tags: ‸', 'date: 2026-‸']) {
    it(`offers nothing in ${JSON.stringify(elsewhere)}`, () => assert.deepEqual(labels(elsewhere), []));
  }
  for (const beside of ['tags: ‸"a"', 'tags: "a"‸', 'category: a\n  b‸']) {
    it(`offers nothing beside a value, as in ${JSON.stringify(beside)}`, () => assert.deepEqual(labels(beside), []));
  }

  it('knows whether values can be offered without listing them', () => {
    for (const [fixture, expected] of [
      ['tags: [‸]', true],
      ['category: ‸', true],
      ['tags:\n  - ‸', true],
      ['title: ‸', false],
      ['tags: [a]‸', false],
      ['‸', false],
    ] as const) {
      const { text, cursor } = marked(`---\n${fixture}\n---\n`);
      assert.equal(canCompleteTaxonomy(new Post('/a.md', text, 'post'), cursor), expected, fixture);
    }
  });

  it('gives the same list in the same order each time', () => {
    assert.deepEqual(complete('tags: [‸]').completions, complete('tags: [‸]').completions);
  });
});
