import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { ofKind, sure } from '../../src/core/diagnostics/fixAll';
import { fixRepeatedly } from '../../src/core/diagnostics/fixRepeatedly';
import { allRules } from '../../src/core/diagnostics/rules/allRules';
import { type Diagnostic, runRules } from '../../src/core/diagnostics/runRules';
import type { YamlValue } from '../../src/core/frontMatter/yamlValue';
import { Post } from '../../src/core/posts/post';
import { applyEdits } from '../../src/core/text/textEdit';
import { testSite } from '../support/site';
import { field, summary } from '../support/summary';

/** A site with a list of categories, and with habits. */
const site = testSite(
  Array.from({ length: 12 }, (_, index) =>
    summary({
      path: `/blog/_posts/2026-01-${index + 10}-a.md`,
      categories: ['ニュース'],
      tags: index < 8 ? ['パン', 'AI規制'] : ['酵母'],
      fields: [field({ name: 'title' }), field({ name: 'categories', style: 'flow-list' }), field({ name: 'tags' })],
    }),
  ),
  {
    config: { values: new Map<YamlValue, YamlValue>([['sections', ['ニュース', 'Field notes', 'How-to', 'Reviews']]]) },
  },
);

/** Lines of front matter, most of them with something that a rule finds. A rule with a sure fix needs one of these or below. */
const lines = [
  ...['title: パン', 'title: "Bread: a start"', 'title:パン', 'title： パン', 'title: a: b', '# a comment', ''],
  ...[
    'categories: [field-notes, reviws, How-to]',
    'categories: how_to',
    'category: Field notes',
    'categories: "ニュース reviews"',
  ],
  ...[
    'tags: [パン, パン, 酵母]',
    'tags:\n  - パン\n  - "ﾊﾟﾝ"',
    'tags: [a, a, "a"] # twice',
    'tags: bread',
    'tags: [ai規制,AI規制]',
  ],
  ...['reading_time: 20', 'reading_time: "20分" # written by hand', 'reading_time:    99', 'reading_time: 1'],
  ...['published: "false"', 'date: 2026-10-03', 'date: someday', 'excerpt: ""', 'author: mika', 'layout: post'],
];

const paragraphs = [
  'パンを焼く。',
  '酵母は **三日目**がおいしい。',
  'これは**「強調」**です。',
  '# 見出し',
  '### 深い見出し',
  '![](a.png)',
  'See https://example.com/ and [that](#nowhere).',
  '「閉じない。',
  '{% include nothing.html %} {{ x',
  '<!-- postwright-disable-line -->',
  '言葉の途中で終わ',
];

const anyOf = (pool: readonly string[], size: number) => fc.array(fc.constantFrom(...pool), { maxLength: size });
const bad = allRules.map(({ documentation }) => documentation.bad);
const written = fc
  .tuple(anyOf(lines, 7), anyOf(paragraphs, 6), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF'))
  .map(([yaml, body, lineBreak, mark]) =>
    (mark + ['---', ...yaml, '---', '', body.join('\n\n'), ''].join('\n')).replaceAll('\n', lineBreak),
  );
const texts = fc.oneof({ weight: 5, arbitrary: written }, { weight: 1, arbitrary: fc.constantFrom(...bad) });

const postOf = (text: string) => new Post('/blog/_posts/2026-11-01-a.md', text, 'post');
const diagnose = (post: Post) => runRules(allRules, post, site.view);

function counts(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { code } of diagnostics) {
    found.set(code, (found.get(code) ?? 0) + 1);
  }
  return found;
}

/** What cannot be read hides what is wrong in it. */
const hides: ReadonlySet<string> = new Set(['yaml-unreadable', 'front-matter-unterminated', 'front-matter-unseen']);

/** A rule that leaves a place to another one speaks of it when that one is content: these by these. */
const leftTo: Readonly<Record<string, string>> = { 'field-empty': 'field-repeated' };

describe('fixing all', () => {
  const silenced = new Set<string>();

  it('silences exactly what it mends, brings nothing else about, and changes nothing the second time', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(texts, (text) => {
        const before = diagnose(postOf(text));
        const { edits, diagnostics } = fixRepeatedly(postOf(text), diagnose, sure);
        const after = postOf(applyEdits(text, edits));
        const found = diagnose(after);
        assert.deepEqual(fixRepeatedly(after, diagnose, sure).edits, []);
        assert.equal(edits.length === 0, diagnostics.length === 0);
        const [was, is, mended] = [counts(before), counts(found), counts(diagnostics)];
        for (const code of mended.keys()) {
          silenced.add(code);
        }
        if (![...mended.keys()].some((code) => hides.has(code))) {
          for (const code of new Set([...was.keys(), ...is.keys()])) {
            if (mended.has(leftTo[code] ?? '')) {
              continue;
            }
            const left = (was.get(code) ?? 0) - (mended.get(code) ?? 0);
            assert.ok((is.get(code) ?? 0) <= Math.max(left, 0), `${code}: ${is.get(code)} after, ${left} expected`);
          }
        }
        const stillSure = found.filter(
          (each) => each.fixes[0] && sure(each.fixes[0], each) && each.fixes[0].edits.length > 0,
        );
        assert.deepEqual(
          stillSure.map(({ code }) => code),
          [],
        );
      }),
      { numRuns: Number(process.env['FIXES'] ?? 400) },
    );
  });

  it('comes to rest with the fixes of any one rule', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(texts, fc.constantFrom(...allRules), (text, rule) => {
        const only = (post: Post) => runRules([rule], post, site.view);
        const { edits } = fixRepeatedly(postOf(text), only, ofKind(rule.id));
        assert.deepEqual(fixRepeatedly(postOf(applyEdits(text, edits)), only, ofKind(rule.id)).edits, []);
      }),
      { numRuns: Number(process.env['FIXES'] ?? 400) },
    );
  });

  it('was seen for every rule that has a fix which needs no second look', () => {
    const folder = 'src/core/diagnostics/rules';
    const withSureFix = readdirSync(folder)
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
      .filter((source) => source.includes('isSure'))
      .flatMap((source) => /^ {2}id: '([a-z-]+)'/m.exec(source)?.[1] ?? []);
    assert.ok(withSureFix.length > 1);
    assert.deepEqual(
      withSureFix.filter((id) => !silenced.has(id)),
      [],
      'give the texts of this test something that the rule finds',
    );
  });
});
