import assert from 'node:assert/strict';
import { allRules } from '../../../../src/core/diagnostics/rules/allRules';
import { syntaxLookalike } from '../../../../src/core/diagnostics/rules/syntaxLookalike';
import { type Diagnostic, runRules } from '../../../../src/core/diagnostics/runRules';
import { formatMessage } from '../../../../src/core/foundation/message';
import { Post } from '../../../../src/core/posts/post';
import type { PostKind } from '../../../../src/core/site/postKind';
import { parseAnnotated } from '../../../support/annotated';
import { afterAllFixes, afterFix } from '../../../support/mend';
import { type TestSite, testSite } from '../../../support/site';
import { field, summary } from '../../../support/summary';

/**
 * Twenty posts with a title, tags in brackets and more that is a habit. All rules look at each case, so that what one finds
 * no other finds too.
 */
const grown = site();

function site(given: Parameters<typeof testSite>[1] = {}): TestSite {
  return testSite(
    Array.from({ length: 20 }, (_, index) =>
      summary({
        path: `/blog/_posts/2026-01-${index + 10}-a.md`,
        tags: ['bread'],
        fields: [
          field({ name: 'title', style: 'double' }),
          field({ name: 'tags', type: 'list', style: 'flow-list' }),
          ...(index < 12 ? [field({ name: 'version' })] : []),
          ...(index < 12 ? [field({ name: 'weight', type: 'number' })] : []),
          ...(index < 12 ? [field({ name: 'cover_image' })] : []),
          ...(index < 3 ? [field({ name: 'translator', isEmpty: true, type: 'nothing', style: 'empty' })] : []),
        ],
      }),
    ),
    given,
  );
}

interface Case {
  readonly name: string;
  /** Carets under a line say what is to be found there, as in the other tables. */
  readonly fixture: string;
  readonly kind?: PostKind;
  readonly site?: TestSite;
  readonly says?: readonly string[];
  /** The text after the first fix of the first finding, with `‸` where the cursor goes. */
  readonly fixed?: string;
  readonly severity?: string;
}

const whole: readonly Case[] = [
  {
    name: 'a post without front matter',
    fixture: '粉と水と塩。\n#^^^^^ front-matter-missing\n',
    severity: 'warning',
    fixed: '---\ntitle: "‸"\ntags: []\n---\n\n粉と水と塩。\n',
  },
  {
    name: 'a post without front matter, after an empty line',
    fixture: '\nBread\n#^^^^ front-matter-missing\n',
    fixed: '---\ntitle: "‸"\ntags: []\n---\n\nBread\n',
  },
  { name: 'a draft without front matter', fixture: 'Bread\n', kind: 'draft' },
  { name: 'an empty post', fixture: '\n' },
  {
    name: 'a post without front matter where titles come from headings',
    fixture: '# Bread\n',
    site: site({ defaultFor: (_, name) => (name === 'title' ? 'Bread' : undefined) }),
  },
  {
    name: 'front matter after empty lines',
    fixture: '\n\n---\n#^^ front-matter-unseen\ntitle: A\ntags: [b]\n---\nText\n',
    severity: 'error',
    fixed: '---\ntitle: A\ntags: [b]\n---\nText\n',
  },
  {
    name: 'front matter after an invisible sign',
    fixture: '\u200b---\n#^^^ front-matter-unseen\ntitle: A\ntags: [b]\n---\nText\n',
    fixed: '---\ntitle: A\ntags: [b]\n---\nText\n',
  },
  {
    name: 'front matter after a text',
    fixture: 'はじめに\n\n---\n#^^ front-matter-unseen\ntitle: A\ntags: [b]\n---\n\n本文\n',
    says: ['Front matter has to be the first thing in the file. Here text stands before it.'],
    fixed: '---\ntitle: A\ntags: [b]\n---\n\nはじめに\n\n本文\n',
  },
  {
    name: 'front matter between long vowel marks',
    fixture: 'ーーー\n#^^ front-matter-unseen\ntitle: A\ntags: [b]\nーーー\n本文\n',
    says: ['Front matter has to begin with exactly three half-width hyphens: ---'],
    fixed: '---\ntitle: A\ntags: [b]\n---\n本文\n',
  },
  {
    name: 'front matter after four hyphens',
    fixture: '----\n#^^^ front-matter-unseen\ntitle: A\ntags: [b]\n---\nText\n',
    fixed: '---\ntitle: A\ntags: [b]\n---\nText\n',
  },
  {
    name: 'front matter without its first line',
    fixture: 'title: A\n#^^^^^^^ front-matter-unseen\ntags: [b]\n---\nText\n',
    says: ['The line with --- that begins the front matter is missing, so Jekyll prints the fields as text.'],
    fixed: '---\ntitle: A\ntags: [b]\n---\nText\n',
  },
  {
    name: 'rules in a text without front matter',
    fixture: '見出し\n#^^ front-matter-missing\n---\n\nメモ: 粉\n\n---\n',
  },
  {
    name: 'front matter that a look-alike closes',
    fixture: '---\ntitle: A\ntags: [b]\nーーー\n#^^ front-matter-unterminated\n本文\n',
    says: ['This line does not close the front matter. It has to be exactly three half-width hyphens: ---'],
    fixed: '---\ntitle: A\ntags: [b]\n---\n本文\n',
  },
  {
    name: 'front matter that only a rule in the article closes',
    fixture: '---\n#^^ front-matter-unterminated\ntitle: A\ntags: [b]\n\n## 材料\n\n粉と水です。\n\n---\n\n続き\n',
    fixed: '---\ntitle: A\ntags: [b]\n---\n\n## 材料\n\n粉と水です。\n\n---\n\n続き\n',
  },
  {
    name: 'a field without its colon after an empty line',
    fixture: '---\ntitle: A\n\ntags [b]\n#^^^^^^^ yaml-unreadable\nversion: 1\n---\n',
  },
];

const asked = { 'field-unknown': 'information', 'field-order': 'information' } as const;

/** Front matter of a post that has what the site requires besides the lines given. */
const fields = (lines: string): string => `---\ntitle: A\n${lines}\ntags: [b]\n---\n`;

const names: readonly Case[] = [
  {
    name: 'a field that is there twice',
    fixture: fields('version: a\n#^^^^^^ field-repeated\nweight: 1\nversion: b'),
    says: ['“version” stands in line 5 again, and Jekyll reads only that one.'],
    fixed: fields('weight: 1\nversion: b'),
  },
  {
    name: 'a field with a list that is there three times',
    fixture: fields('foo: [a]\n#^^ field-repeated\nfoo:\n#^^ field-repeated\n  - b\nfoo: c'),
    fixed: fields('foo:\n  - b\nfoo: c'),
  },
  { name: 'one name in two maps', fixture: fields('a:\n  name: b\nc:\n  name: d') },
  {
    name: 'a required field with letters that changed places',
    fixture: '---\ntitel: A\n#^^^^ field-misspelled\ntags: [b]\n---\n',
    says: ['Neither Jekyll nor this site knows a field “titel”. Did you mean “title”?'],
    fixed: '---\ntitle: A\ntags: [b]\n---\n',
  },
  {
    name: 'a field in capitals and one in full width',
    fixture: '---\nTitle: A\n#^^^^ field-misspelled\nｔａｇｓ: [b]\n#^^^ field-misspelled\n---\n',
    fixed: '---\ntitle: A\nｔａｇｓ: [b]\n---\n',
  },
  {
    name: 'a field of the site with a hyphen',
    fixture: fields('cover-image: a.png\n#^^^^^^^^^^ field-misspelled'),
    fixed: fields('cover_image: a.png'),
  },
  {
    name: 'fields of themes, and one that the post has in both ways',
    fixture: fields('images: [a]\nmath: true\nTags: [c]'),
  },
  { name: 'a field that is like no other', fixture: fields('メモ: a\nfoo: b') },
  {
    name: 'a misspelled field in a site that is still being read',
    fixture: '---\ntitel: A\n---\n',
    site: site({ isComplete: false }),
  },
  {
    name: 'a field that no other post has',
    fixture: fields('memo: a\n#^^^ field-unknown'),
    site: site({ settings: { rules: asked } }),
  },
  {
    name: 'fields in an unusual order',
    fixture: '---\ntags: [b]\n#^^^ field-order\n# the title\ntitle: A\nversion: c\n---\n',
    site: site({ settings: { rules: asked } }),
    says: ['Nearly all posts of this site write “title” before “tags”.'],
    fixed: '---\n# the title\ntitle: A\ntags: [b]\nversion: c\n---\n',
  },
  {
    name: 'an empty field',
    fixture: fields('image:\n#^^^^ field-empty\nsubtitle: ""\n#^^^^^^^ field-empty'),
    severity: 'information',
    fixed: fields('subtitle: ""'),
  },
  {
    name: 'fields that are meant to be empty, or that other posts leave empty',
    fixture: fields('a: []\nb: ~\nc: null\ntranslator:'),
  },
  {
    name: 'an empty field of a site with few posts',
    fixture: fields('translator:\ncategories: [a]'),
    site: testSite([]),
  },
];

const values: readonly Case[] = [
  {
    name: 'tags with commas and without brackets',
    fixture: '---\ntitle: A\ntags: 道具, 日記 # so\n#     ^^^^^^ term-comma\n---\n',
    says: ['Jekyll parts this text at its blanks and leaves the commas in. A list stands in brackets.'],
    fixed: '---\ntitle: A\ntags: 道具 日記 # so\n---\n',
  },
  {
    name: 'quoted tags of several words with commas',
    fixture: '---\ntitle: A\ntags: "bread,open data,"\n#     ^^^^^^^^^^^^^^^^^^ term-comma\n---\n',
    fixed: '---\ntitle: A\ntags: ["bread", "open data"]\n---\n',
  },
  { name: 'a comma in one tag of a list', fixture: '---\ntitle: A\ntags: ["Tokyo, Japan"]\n---\n' },
  {
    name: 'a title with a number sign',
    fixture: '---\ntitle: C #1\n#        ^^ value-cut-by-comment\ntags: [b]\n---\n',
    says: ['YAML takes “#1” for a comment, so it is no part of the value.'],
    fixed: '---\ntitle: "C #1"\ntags: [b]\n---\n',
  },
  {
    name: 'tags that begin with a number sign',
    fixture: '---\ntitle: A\ntags:\n  - #粉\n#   ^^ value-cut-by-comment\n  - b\n---\n',
    fixed: '---\ntitle: A\ntags:\n  - "#粉"\n  - b\n---\n',
  },
  {
    name: 'a required field that is nothing but a comment',
    fixture: '---\ntitle: #1 パン\n#      ^^^^^ value-cut-by-comment\ntags: [b]\n---\n',
    fixed: '---\ntitle: "#1 パン"\ntags: [b]\n---\n',
  },
  {
    name: 'a colour',
    fixture: fields('color: #fff # white\n#      ^^^^^^^^^^^^ value-cut-by-comment').replace(
      '^^^^^^^^^^^^',
      '^^^^^^^^^^^^',
    ),
  },
  { name: 'comments', fixture: fields('image: a.png # cover\nlayout: # soon\n  post\nb: "c" #1\n#d: e') },
  {
    name: 'a version that is read as a number',
    fixture: fields('version: 1.10\n#        ^^^^ value-misread'),
    says: ['YAML reads “1.10” as 1.1, and that is what readers see.'],
    fixed: fields('version: "1.10"'),
  },
  {
    name: 'tags that are read as something else',
    fixture: [
      '---\ntitle: 12:30\n#      ^^^^^ value-misread\ntags:\n  - no\n#   ^^ value-misread\n',
      '  - null\n#   ^^^^ value-misread\n  - 010\n#   ^^^ value-misread\n  - 2026\n  - 3.5\n  - y\n---\n',
    ].join(''),
    says: [
      'YAML reads “12:30” as 45000, and that is what readers see.',
      'YAML reads “no” as false, and that is what readers see.',
      'YAML reads “null” as nothing at all.',
      'YAML reads “010” as 8, and that is what readers see.',
    ],
  },
  { name: 'the language Norwegian', fixture: fields('lang: no\n#     ^^ value-misread'), fixed: fields('lang: "no"') },
  {
    name: 'numbers that are read as texts',
    fixture: fields('weight: 08\n#       ^^ value-misread'),
    says: ['The other posts have a number here, and YAML reads “08” as a text.'],
    fixed: fields('weight: 8'),
  },
  {
    name: 'a number in full width',
    fixture: fields('weight: １０\n#       ^^ value-misread'),
    fixed: fields('weight: 10'),
  },
  {
    name: 'what prints as it is written, or says that there is none',
    fixture: fields(
      'version: 2026\nauthor: no\nexcerpt: false\nlayout: null\ncomments: off\nslug: 2026-10-03\nfoo: 1.10',
    ),
  },
  {
    name: 'a title that is a list to YAML',
    fixture: '---\ntitle: [新連載]\n#      ^^^^^ field-type\ntags: [b]\n---\n',
    severity: 'warning',
    fixed: '---\ntitle: "[新連載]"\ntags: [b]\n---\n',
  },
  {
    name: 'tags that are a number',
    fixture: '---\ntitle: A\ntags: 2026\n#     ^^^^ field-type\n---\n',
    severity: 'warning',
    fixed: '---\ntitle: A\ntags: ["2026"]\n---\n',
  },
  {
    name: 'a number in quotes where other posts have none',
    fixture: fields('weight: "3"\n#       ^^^ field-type'),
    severity: 'information',
    fixed: fields('weight: 3'),
  },
  {
    name: 'a list where other posts have a text',
    fixture: fields('cover_image: [a.png]\n#            ^^^^^^^ field-type'),
    says: ['“cover_image” is a text in nearly all other posts.'],
  },
  {
    name: 'tags in one text, and values of another kind that print alike',
    fixture: '---\ntitle: 2026\ntags: a b\nversion: 3\n---\n',
  },
];

const lookalikes: readonly Case[] = [
  {
    name: 'brackets and commas in full width',
    fixture: '---\ntitle: A\ntags: ［粉，水、塩］\n#     ^ syntax-lookalike\n---\n',
    says: ['YAML takes “［” for a letter. What it needs here is “[”.'],
    fixed: '---\ntitle: A\ntags: [粉, 水, 塩]\n---\n',
  },
  {
    name: 'a comma in full width in brackets',
    fixture: '---\ntitle: A\ntags: [a，b, c]\n#       ^ syntax-lookalike\n---\n',
    fixed: '---\ntitle: A\ntags: [a, b, c]\n---\n',
  },
  {
    name: 'a title between quotes in full width',
    fixture: '---\ntitle: ”パン”\n#      ^ syntax-lookalike\ntags: [b]\n---\n',
    fixed: '---\ntitle: "パン"\ntags: [b]\n---\n',
  },
  {
    name: 'tags between curly quotes',
    fixture: '---\ntitle: A\ntags: [“a”, b]\n#      ^ syntax-lookalike\n---\n',
    fixed: '---\ntitle: A\ntags: ["a", b]\n---\n',
  },
  {
    name: 'an ideographic space around a value',
    fixture: '---\ntitle: 　パン\n#      ^ syntax-lookalike\ntags: [b]\n---\n',
    says: ['A full-width space stands here, which YAML takes for a letter. It needs a half-width one.'],
    fixed: '---\ntitle: パン\ntags: [b]\n---\n',
  },
  {
    name: 'a colon in full width before a text with a colon',
    fixture: '---\ntitle："A: b"\n#    ^ syntax-lookalike\ntags: [b]\n---\n',
    fixed: '---\ntitle: "A: b"\ntags: [b]\n---\n',
  },
  {
    name: 'a no-break space behind a name that is required',
    fixture: '---\ntitle\u00a0: A\n#    ^ syntax-lookalike\ntags: [b]\n---\n',
    fixed: '---\ntitle: A\ntags: [b]\n---\n',
  },
  {
    name: 'an ideographic space behind the dash of an item',
    fixture: '---\ntitle: A\ntags:\n  -　a\n#  ^ syntax-lookalike\n  -　b\n---\n',
    fixed: '---\ntitle: A\ntags:\n  - a\n  - b\n---\n',
  },
  {
    name: 'a colon in full width in a map',
    fixture: fields('author:\n  name：a\n#     ^ syntax-lookalike'),
    fixed: fields('author:\n  name: a'),
  },
  {
    name: 'signs inside of texts',
    fixture: fields('excerpt: 粉、水：塩（少し）。\nsubtitle: “Bread” and ‘salt’\nauthor: A　B'),
  },
  { name: 'a title in the quotes of its language', fixture: '---\ntitle: “Bread and salt”\ntags: [b]\n---\n' },
  { name: 'a tag with a comma behind a dash', fixture: '---\ntitle: A\ntags:\n  - 食、住\n---\n' },
];

describe('rules about front matter', () => {
  for (const [about, cases] of Object.entries({ 'as a whole': whole, names, values, lookalikes })) {
    describe(about, () => {
      for (const each of cases) {
        check(each);
      }
    });
  }

  it('mend the signs at the very start of a line', () => {
    const text = '---\n\u3000title: A\n＃メモ: a\nauthor:\n\u00a0\u00a0name: b\n---\n';
    assert.equal(afterAllFixes(syntaxLookalike, text), '---\ntitle: A\n#メモ: a\nauthor:\n  name: b\n---\n');
  });
});

function check(each: Case): void {
  const { text, expected } = parseAnnotated(each.fixture);
  const found = (): readonly Diagnostic[] =>
    runRules(allRules, new Post('/blog/_posts/2026-10-03-a.md', text, each.kind ?? 'post'), (each.site ?? grown).view);

  it(`find in ${each.name} what is marked, and nothing else`, () => {
    assert.deepEqual(
      found().map(({ code, span }) => ({ code, span })),
      expected,
    );
    assert.deepEqual(
      found().map(({ message }) => formatMessage(message)),
      each.says ?? found().map(({ message }) => formatMessage(message)),
    );
    assert.equal(found()[0]?.severity, each.severity ?? found()[0]?.severity);
  });

  if (each.fixed !== undefined) {
    it(`mend ${each.name}, and then are silent about it`, () => {
      const [first, ...rest] = found();
      const fix = first?.fixes[0];
      assert.ok(first && fix);
      const after = afterFix(text, fix);
      assert.equal(after, each.fixed);
      const again = runRules(
        allRules.filter(({ id }) => id === first.code),
        new Post('/blog/_posts/2026-10-03-a.md', after.replace('‸', ''), each.kind ?? 'post'),
        (each.site ?? grown).view,
      );
      assert.equal(again.length, rest.filter(({ code }) => code === first.code).length);
    });
  }
}
