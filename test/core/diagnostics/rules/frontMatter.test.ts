import assert from 'node:assert/strict';
import { allRules } from '../../../../src/core/diagnostics/rules/allRules';
import { type Diagnostic, runRules } from '../../../../src/core/diagnostics/runRules';
import { formatMessage } from '../../../../src/core/foundation/message';
import { Post } from '../../../../src/core/posts/post';
import type { PostKind } from '../../../../src/core/site/postKind';
import { parseAnnotated } from '../../../support/annotated';
import { afterFix } from '../../../support/mend';
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

describe('rules about front matter', () => {
  for (const [about, cases] of Object.entries({ 'as a whole': whole })) {
    describe(about, () => {
      for (const each of cases) {
        check(each);
      }
    });
  }
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
