import assert from 'node:assert/strict';
import { allRules } from '../../../src/core/diagnostics/rules/allRules';
import { runRules } from '../../../src/core/diagnostics/runRules';
import { formatMessage } from '../../../src/core/foundation/message';
import { Post } from '../../../src/core/posts/post';
import type { PostKind } from '../../../src/core/site/postKind';
import { applyEdits } from '../../../src/core/text/textEdit';
import { parseAnnotated } from '../../support/annotated';
import { type TestSite, testSite } from '../../support/site';
import { field, summary } from '../../support/summary';

/** A site of 12 posts, all with title, date and tags, and 11 of them with a reading time. */
const grown = testSite(
  Array.from({ length: 12 }, (_, index) =>
    summary({
      path: `/blog/_posts/2026-01-${index + 10}-a.md`,
      tags: ['bread'],
      fields: [
        field({ name: 'title', style: 'double' }),
        field({ name: 'date', written: '2026-10-03 09:00:00 +0900' }),
        field({ name: 'tags', style: 'flow-list', itemStyle: 'double' }),
        ...(index === 0 ? [] : [field({ name: 'reading_time' })]),
      ],
    }),
  ),
);
const young = testSite();

interface Case {
  readonly name: string;
  /** Each line ends with LF; carets under a line say what is to be found there. */
  readonly fixture: string;
  readonly site?: TestSite;
  readonly kind?: PostKind;
  readonly path?: string;
  /** The messages, in order. */
  readonly says?: readonly string[];
  /** The text after the first fix of each finding alone, with `‸` where the cursor goes, or the file's new name. */
  readonly fixed?: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'a post with everything',
    fixture: '---\ntitle: "A"\ndate: 2026-10-03 09:00:00 +0900\ntags: ["bread"]\nreading_time: 1\n---\n\nText\n',
  },
  {
    name: 'a post without a field that all posts have',
    fixture: '---\n#^^ field-missing\ntitle: "A"\ndate: 2026-10-03 09:00:00 +0900\nreading_time: 3\n---\n',
    says: ['“tags” is missing. It stands in 12 of 12 posts of this site.'],
    fixed: ['---\ntitle: "A"\ndate: 2026-10-03 09:00:00 +0900\ntags: ["‸"]\nreading_time: 3\n---\n'],
  },
  {
    name: 'a post without fields that most posts have',
    fixture: '---\n#^^ field-missing\n#^^ field-missing\ntags: [bread]\nreading_time: 3\n---\n',
    says: [
      '“title” is missing. It stands in 12 of 12 posts of this site.',
      '“date” is missing. It stands in 12 of 12 posts of this site.',
    ],
    fixed: [
      '---\ntitle: "‸"\ntags: [bread]\nreading_time: 3\n---\n',
      '---\ndate: 2026-11-23 21:00:00 +0900‸\ntags: [bread]\nreading_time: 3\n---\n',
    ],
  },
  {
    name: 'a field that is there but empty',
    fixture: '---\n#^^ field-missing\ntitle:\ndate: 2026-10-03\ntags: [bread]\nreading_time: 3\n---\n',
    fixed: ['---\ntitle: "‸"\ndate: 2026-10-03\ntags: [bread]\nreading_time: 3\n---\n'],
  },
  {
    name: 'a list of nothing',
    fixture: '---\n#^^ field-missing\ntitle: A\ndate: 2026-10-03\ntags: [""]\nreading_time: 3\n---\n',
    fixed: ['---\ntitle: A\ndate: 2026-10-03\ntags: ["‸"]\nreading_time: 3\n---\n'],
  },
  {
    name: 'a list with a dash and nothing behind it',
    fixture: '---\n#^^ field-missing\ntitle: A\ndate: 2026-10-03\ntags:\n  -\nreading_time: 3\n---\n',
    fixed: ['---\ntitle: A\ndate: 2026-10-03\ntags:\n  ["‸"]\nreading_time: 3\n---\n'],
  },
  {
    name: 'the singular of a field',
    fixture: '---\ntitle: A\ndate: 2026-10-03\ntag: bread\nreading_time: 3\n---\n',
  },
  {
    name: 'a draft without a date',
    kind: 'draft',
    fixture: '---\ntitle: A\ntags: [bread]\nreading_time: 3\n---\n',
  },
  {
    name: 'a field that defaults supply',
    site: testSite(grown.summaries, {
      defaultFor: (_, name) => (name === 'tags' ? ['bread'] : undefined),
    }),
    fixture: '---\ntitle: A\ndate: 2026-10-03\nreading_time: 3\n---\n',
  },
  {
    name: 'a field that the setting requires',
    site: testSite([], { settings: { requiredFields: ['cover'] } }),
    fixture: '---\n#^^ field-missing\ntitle: A\ncategories: [x]\ntags: [bread]\n---\n',
    says: ['“cover” is missing. The setting postwright.requiredFields asks for it in every post.'],
  },
  {
    name: 'a bare post of a young site, whose file name has the date',
    site: young,
    fixture: '---\n#^^ field-missing\n#^^ field-missing\n#^^ field-missing\n---\n',
    says: ['title', 'categories', 'tags'].map(
      (name) => `“${name}” is missing. Lists, feeds and search show the post without it.`,
    ),
    fixed: ['title: "‸"', 'categories: [‸]', 'tags: [‸]'].map((line) => `---\n${line}\n---\n`),
  },
  {
    name: 'a post of a young site whose file name has no date',
    site: young,
    path: '/blog/_posts/bread.md',
    fixture: '---\n#^^ field-missing\n#^^ file-name-undated\ntitle: A\ncategories: [x]\ntags: [bread]\n---\n',
    fixed: [
      '---\ntitle: A\ndate: 2026-11-23 21:00:00 +0900‸\ncategories: [x]\ntags: [bread]\n---\n',
      '2026-11-23-bread.md',
    ],
  },
  { name: 'text without front matter', fixture: 'Just text.\n#^^^^^^^^^ front-matter-missing\n' },
  {
    name: 'front matter that is never closed',
    fixture: '---\n#^^ front-matter-unterminated\ntitle: A\ntags:\n  - bread\n\nText: with a colon\n',
    says: ['The front matter is never closed. Add a line with --- after the last field.'],
    fixed: ['---\ntitle: A\ntags:\n  - bread\n---\n\nText: with a colon\n'],
  },
  { name: 'a text that begins with a rule', kind: 'other', fixture: '---\n\nText\n\nMore: of it\n' },
  {
    name: 'a title with a colon',
    fixture: '---\ntitle: Bread: a beginning\n#      ^^^^^^^^^^^^^^^^^^ yaml-unreadable\ntags: [bread]\n---\n',
    fixed: ['---\ntitle: "Bread: a beginning"\ntags: [bread]\n---\n'],
  },
  {
    name: 'a full-width space after a colon',
    fixture: '---\ntags:　[bread]\n#^^^^^^^^^^^^ yaml-unreadable\n---\n',
    fixed: ['---\ntags: [bread]\n---\n'],
  },
  {
    name: 'a title that begins with a reserved character',
    fixture: '---\ntitle: @home\n#      ^^^^^ yaml-unreadable\n---\n',
    fixed: ['---\ntitle: "@home"\n---\n'],
  },
  {
    name: 'a tag that begins with a reserved character',
    fixture: '---\ntags: [bread, @home]\n#             ^^^^^ yaml-unreadable\n---\n',
    fixed: ['---\ntags: [bread, "@home"]\n---\n'],
  },
  {
    name: 'a post of a site whose posts are still being read',
    site: testSite(grown.summaries, { isComplete: false }),
    fixture: '---\nlayout: post\n---\n',
  },
  {
    name: 'a document of a small collection',
    kind: 'document',
    site: young,
    fixture: '---\nservings: 4\n---\n',
  },
  {
    name: 'a date that is none',
    fixture: '---\ntitle: A\ndate: tomorrow\n#     ^^^^^^^^ date-invalid\ntags: [bread]\nreading_time: 3\n---\n',
    says: ['Jekyll cannot read “tomorrow” as a date. Write it like 2026-11-23 21:00:00 +0900.'],
    fixed: ['---\ntitle: A\ndate: 2026-11-23 21:00:00 +0900\ntags: [bread]\nreading_time: 3\n---\n'],
  },
  {
    name: 'an empty date, which is worse than none',
    fixture: '---\ntitle: A\ndate:\n#^^^ date-invalid\ntags: [bread]\nreading_time: 3\n---\n',
    says: ['The date is empty, which stops Jekyll. Write it like 2026-11-23 21:00:00 +0900.'],
    fixed: ['---\ntitle: A\ndate: 2026-11-23 21:00:00 +0900\ntags: [bread]\nreading_time: 3\n---\n'],
  },
  {
    name: 'a day that its month does not have',
    fixture: '---\ntitle: A\ndate: 2026-02-30\n#     ^^^^^^^^^^ date-invalid\ntags: [bread]\nreading_time: 3\n---\n',
    says: ['There is no such day as “2026-02-30”. Jekyll takes it for one in the next month.'],
  },
  {
    name: 'a date in words that Jekyll reads',
    path: '/blog/_posts/2026-03-12-a.md',
    fixture: '---\ntitle: A\ndate: March 12, 2026\ntags: [bread]\nreading_time: 3\n---\n',
  },
  {
    name: 'a file with Windows line breaks',
    fixture: '---\r\n#^^ field-missing\r\ntitle: A\r\ndate: 2026-10-03\r\nreading_time: 3\r\n---\r\n',
    fixed: ['---\r\ntitle: A\r\ndate: 2026-10-03\r\ntags: ["‸"]\r\nreading_time: 3\r\n---\r\n'],
  },
];

describe('the rules', () => {
  for (const each of cases) {
    const { text, expected } = parseAnnotated(each.fixture);
    const post = new Post(each.path ?? '/blog/_posts/2026-10-03-a.md', text, each.kind ?? 'post');
    const found = () => runRules(allRules, post, (each.site ?? grown).view);

    it(`find in ${each.name} what is marked, and nothing else`, () => {
      assert.deepEqual(
        found().map(({ code, span }) => ({ code, span })),
        expected,
      );
    });

    if (each.says) {
      it(`say of ${each.name} what is wrong`, () => {
        assert.deepEqual(
          found().map(({ message }) => formatMessage(message)),
          each.says,
        );
      });
    }

    if (each.fixed) {
      it(`mend ${each.name}`, () => {
        const fixed = found().map(({ fixes: [fix] }) => {
          assert.ok(fix);
          if (fix.renameTo !== undefined) {
            return fix.renameTo;
          }
          const [first, ...rest] = fix.edits;
          assert.ok(first);
          const { newText } = first;
          const marked =
            fix.cursor === undefined ? newText : `${newText.slice(0, fix.cursor)}‸${newText.slice(fix.cursor)}`;
          return applyEdits(text, [{ ...first, newText: marked }, ...rest]);
        });
        assert.deepEqual(fixed, each.fixed);
      });
    }
  }

  it('are as loud as the settings say, or silent', () => {
    const text = '---\ndate: someday\n---\n';
    const codes = (rules: Readonly<Record<string, 'information' | 'off'>>) =>
      runRules(allRules, new Post('/a.md', text, 'post'), testSite([], { settings: { rules } }).view).map(
        ({ code, severity }) => `${code} ${severity}`,
      );
    assert.ok(codes({}).includes('date-invalid error'));
    assert.ok(codes({ 'date-invalid': 'information' }).includes('date-invalid information'));
    assert.ok(!codes({ 'date-invalid': 'off' }).some((code) => code.startsWith('date-invalid')));
    assert.ok(codes({}).includes('field-missing information'));
    assert.ok(codes({}).includes('field-missing warning'));
  });

  it('are quiet about what a post lacks that is not published', () => {
    const severities = (published: boolean) =>
      runRules(allRules, new Post('/a.md', `---\npublished: ${published}\n---\n`, 'post'), testSite([]).view)
        .filter(({ code }) => code === 'field-missing')
        .map(({ severity }) => severity);
    assert.ok(severities(true).includes('warning'));
    assert.deepEqual(new Set(severities(false)), new Set(['information']));
  });

  it('have ids, summaries and documentation of their own', () => {
    assert.equal(new Set(allRules.map(({ id }) => id)).size, allRules.length);
    for (const { id, summary: text, documentation } of allRules) {
      assert.match(id, /^[a-z]+(-[a-z]+)+$/);
      assert.match(text, /\.$/);
      assert.ok(documentation.details && documentation.bad && documentation.good);
    }
  });
});
