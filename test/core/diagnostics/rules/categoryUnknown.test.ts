import assert from 'node:assert/strict';
import { fixAllOfKind, fixAllSure } from '../../../../src/core/diagnostics/fixAll';
import { categoryUnknown } from '../../../../src/core/diagnostics/rules/categoryUnknown';
import { runRules } from '../../../../src/core/diagnostics/runRules';
import { formatMessage } from '../../../../src/core/foundation/message';
import type { YamlValue } from '../../../../src/core/frontMatter/yamlValue';
import { Post } from '../../../../src/core/posts/post';
import type { PostKind } from '../../../../src/core/site/postKind';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { afterFix, findingsOf } from '../../../support/mend';
import { type TestSite, testSite } from '../../../support/site';
import { summary } from '../../../support/summary';

const names: readonly YamlValue[] = ['ニュース', '導入事例', 'Field notes', 'How-to', 'Reviews'];
const config = { values: new Map<YamlValue, YamlValue>([['sections', names]]) };
const site = testSite(
  Array.from({ length: 12 }, () => summary({ categories: ['ニュース'] })),
  { config },
);
const post = (yaml: string): string => `---\n${yaml}\n---\nText\n`;

/** Front matter, what is found in it, and the text after the first fix of each finding. */
const cases: readonly (readonly [before: string, found: readonly string[], after: readonly string[]])[] = [
  ['categories: [ニュース, How-to]', [], []],
  ['category: 導入事例', [], []],
  ['tags: [ニューズ]', [], []],
  ['categories:', [], []],
  ['categories: []', [], []],
  ['categories: [""]', [], []],
  ['category: false', [], []],
  ['categories: ["ニューズ", ニュース] # c', ['"ニューズ"'], ['categories: ["ニュース", ニュース] # c']],
  [
    "categories:\n  - 'review'\n  - 導入",
    ["'review'", '導入'],
    ["categories:\n  - 'Reviews'\n  - 導入", "categories:\n  - 'review'\n  - 導入事例"],
  ],
  ['category: ＮＥＷＳ # c', ['ＮＥＷＳ'], []],
  ['category: field-notes', ['field-notes'], ['category: Field notes']],
  ['categories: how_to', ['how_to'], ['categories: How-to']],
  ['categories: ニュース reviews', ['reviews'], ['categories: ニュース Reviews']],
  ['categories: "ニュース reviews"', ['reviews'], ['categories: "ニュース Reviews"']],
  ['categories: field-notes', ['field-notes'], ['categories: [Field notes]']],
  ['categories: Field notes', ['Field notes'], ['categories: [Field notes]']],
  ['categories: "Field notes"', ['"Field notes"'], ['categories: ["Field notes"]']],
  ['category: Gardening\ncategories: [ニュース, Cooking]', ['Gardening', 'Cooking'], []],
  ['categories: [Old]\ncategories: [ニュース]', [], []],
];

describe('a category that the site does not list', () => {
  for (const [before, found, after] of cases) {
    it(`${found.length === 0 ? 'is not found' : `is ${found.join(', ')}`} in ${JSON.stringify(before)}`, () => {
      const text = post(before);
      const findings = findingsOf(categoryUnknown, text, site).toSorted((a, b) => a.span.start - b.span.start);
      assert.deepEqual(
        findings.map(({ span }) => text.slice(span.start, span.end)),
        found,
      );
      assert.deepEqual(
        findings.flatMap(({ fixes: [fix] }) => (fix ? [afterFix(text, fix)] : [])),
        after.map(post),
      );
    });
  }

  it('is told with the list and the likeliest of it', () => {
    const said = (yaml: string) =>
      findingsOf(categoryUnknown, post(yaml), site).map(({ message }) => formatMessage(message));
    assert.deepEqual(said('categories: [reviws, Cooking]'), [
      '“reviws” is not among the 5 categories that _config.yml lists under sections. Did you mean “Reviews”?',
      '“Cooking” is not among the 5 categories that _config.yml lists under sections.',
    ]);
    assert.deepEqual(said('categories: Field notes'), [
      'Jekyll splits “Field notes” at its blanks into several categories. Write it as a list.',
    ]);
  });

  it('can be mended at once where it stands several times', () => {
    const text = post('category: reviws\ncategories: [reviws, Cooking, ﾆｭｰｽ]');
    const found = runRules([categoryUnknown], new Post('/blog/_posts/2026-11-23-a.md', text, 'post'), site.view);
    const { edits, diagnostics } = fixAllOfKind(found, 'category-unknown');
    assert.equal(diagnostics.length, 3);
    assert.equal(applyEdits(text, edits), post('category: Reviews\ncategories: [Reviews, Cooking, ニュース]'));
    assert.equal(
      applyEdits(text, fixAllSure(found).edits),
      post('category: reviws\ncategories: [reviws, Cooking, ニュース]'),
    );
    assert.deepEqual(fixAllOfKind(found, 'date-invalid').edits, []);
  });

  const silent: readonly (readonly [what: string, site: TestSite, kind: PostKind])[] = [
    ['of a site without a list', testSite(), 'post'],
    ['of a document of another collection', site, 'document'],
    ['of a site still being read', testSite(site.summaries, { config, isComplete: false }), 'post'],
  ];
  for (const [what, quiet, kind] of silent) {
    it(`is nobody’s business in a post ${what}`, () => {
      const unknown = new Post('/blog/_posts/2026-11-23-a.md', post('category: Cooking'), kind);
      assert.deepEqual([...categoryUnknown.check(unknown, quiet.view)], []);
    });
  }
});
