import assert from 'node:assert/strict';
import type { Rule } from '../../../../src/core/diagnostics/rule';
import { addressChanged } from '../../../../src/core/diagnostics/rules/addressChanged';
import { addressTaken } from '../../../../src/core/diagnostics/rules/addressTaken';
import { dateDiffersFromName } from '../../../../src/core/diagnostics/rules/dateDiffersFromName';
import { dateFuture } from '../../../../src/core/diagnostics/rules/dateFuture';
import { dateWithoutOffset } from '../../../../src/core/diagnostics/rules/dateWithoutOffset';
import { fileNameUndated } from '../../../../src/core/diagnostics/rules/fileNameUndated';
import { permalinkPlaceholderUnknown } from '../../../../src/core/diagnostics/rules/permalinkPlaceholderUnknown';
import { publishFlagType } from '../../../../src/core/diagnostics/rules/publishFlagType';
import { formatMessage } from '../../../../src/core/foundation/message';
import type { Publishing } from '../../../../src/core/site/publishing/publishing';
import { slice } from '../../../../src/core/text/span';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { findingsOf } from '../../../support/mend';
import { publishing } from '../../../support/publishing';
import { testSite } from '../../../support/site';

interface Case {
  readonly rule: Rule;
  /** Between the fences. */
  readonly fields: string;
  /** The file name, `2026-11-23-a.md` where none is given. */
  readonly name?: string;
  readonly zone?: string;
  readonly publishing?: Partial<Publishing>;
  /** The address it was live at before. */
  readonly before?: string;
  readonly plugins?: readonly string[];
  /** Of the site. */
  readonly permalink?: string;
  /** The text that is underlined; none where nothing is found. */
  readonly at?: string;
  readonly says?: string;
  /** For each fix the fields after it, or `> NEW-NAME`. */
  readonly fixed?: readonly string[];
}

const cases: readonly Case[] = [
  { rule: fileNameUndated, fields: 'title: A' },
  { rule: fileNameUndated, fields: 'title: A', name: '26-1-2-a.md' },
  {
    rule: fileNameUndated,
    fields: 'title: A',
    name: 'bread.md',
    at: '---',
    says: 'Jekyll passes over this file: the name of a post begins with a date, such as 2026-11-23-bread.md.',
    fixed: ['> 2026-11-23-bread.md'],
  },
  {
    rule: fileNameUndated,
    fields: 'date: 2026-03-12 23:00:00 +0000',
    name: '2026_03_12_パン.md',
    at: '---',
    fixed: ['> 2026-03-13-パン.md'],
  },
  {
    rule: fileNameUndated,
    fields: 'title: A',
    name: '2026-13-01-bread.md',
    at: '---',
    says: 'There is no such date as 2026-13-01, which the name of this file begins with. Jekyll stops there.',
    fixed: ['> 2026-11-23-bread.md'],
  },

  {
    rule: fileNameUndated,
    fields: 'date: 2026-03-12 10:00:00 +0900',
    name: '2026-13-01-bread.md',
    at: '---',
    says: 'There is no such date as 2026-13-01, which the name of this file begins with. Jekyll takes the date of the front matter.',
    fixed: ['> 2026-03-12-bread.md'],
  },

  { rule: dateWithoutOffset, fields: 'date: 2026-03-12 10:00:00' },
  { rule: dateWithoutOffset, fields: 'date: 2026-03-12' },
  { rule: dateWithoutOffset, fields: 'date: "2026-03-12 21:00:00"' },
  { rule: dateWithoutOffset, fields: 'date: 2026-03-12 21:00:00 +0000' },
  { rule: dateWithoutOffset, fields: 'date: 2026-03-12 21:00' },
  {
    rule: dateWithoutOffset,
    fields: 'date: 2026-03-12 21:00:00 # at night',
    at: '2026-03-12 21:00:00',
    says: 'Without an offset this time is UTC: the post is dated 2026-03-13 06:00 JST. Write the offset, such as 2026-03-12 21:00:00 +0900.',
    fixed: ['date: 2026-03-12 21:00:00 +0900 # at night'],
  },
  {
    rule: dateWithoutOffset,
    fields: 'date: 2026-07-01T02:00:00',
    zone: 'America/New_York',
    at: '2026-07-01T02:00:00',
    fixed: ['date: 2026-07-01T02:00:00 -0400'],
  },

  { rule: dateDiffersFromName, fields: 'date: 2026-11-23 09:00:00 +0900' },
  { rule: dateDiffersFromName, fields: 'date: 2026-11-22 16:00:00 +0000' },
  { rule: dateDiffersFromName, fields: 'title: A' },
  { rule: dateDiffersFromName, fields: 'date: 2026-11-23', name: 'a.md' },
  { rule: dateDiffersFromName, fields: 'date: 2026-11-22 21:00:00' },
  {
    rule: dateDiffersFromName,
    fields: 'date: 2026-11-23 16:00:00 +0000',
    at: '2026-11-23 16:00:00 +0000',
    says: 'The file name says 2026-11-23, but the post is dated 2026-11-24, which is what counts.',
    fixed: ['> 2026-11-24-a.md', 'date: 2026-11-23 01:00:00 +0900'],
  },
  {
    rule: dateDiffersFromName,
    fields: "date: '2026-11-24'",
    at: "'2026-11-24'",
    fixed: ['> 2026-11-24-a.md', "date: '2026-11-23'"],
  },

  { rule: publishFlagType, fields: 'published: false\ndraft: yes' },
  {
    rule: publishFlagType,
    fields: 'published: "false"',
    at: '"false"',
    says: 'Only “published: false” hides a post; as it stands, this one is published.',
    fixed: ['published: false'],
  },
  { rule: publishFlagType, fields: 'published: いいえ', at: 'いいえ', fixed: ['published: false'] },
  {
    rule: publishFlagType,
    fields: 'published:',
    at: 'published',
    says: 'An empty “published” hides this post, as “published: false” does.',
    fixed: [],
  },
  {
    rule: publishFlagType,
    fields: 'draft: ｔｒｕｅ',
    at: 'ｔｒｕｅ',
    says: '“draft” has to be true or false.',
    fixed: ['draft: true'],
  },

  { rule: dateFuture, fields: 'date: 2026-12-01 09:00:00 +0900' },
  {
    rule: dateFuture,
    fields: 'date: 2026-12-01 09:00:00 +0900',
    publishing: { status: 'scheduled', dateMs: Date.UTC(2026, 11, 1) },
    at: '2026-12-01 09:00:00 +0900',
    says: 'Published by the first build after 2026-12-01 09:00 JST: the site leaves posts of the future out.',
    fixed: ['date: 2026-11-23 21:00:00 +0900'],
  },
  { rule: dateFuture, fields: 'title: A', publishing: { status: 'scheduled' } },

  { rule: addressTaken, fields: 'title: A', publishing: {} },
  {
    rule: addressTaken,
    fields: 'title: A',
    publishing: {
      status: 'overwritten',
      url: '/a/',
      sameUrl: ['/blog/_posts/2026-11-24-a.md', '/blog/_posts/2026-12-24-a.md'],
      overwrittenBy: '/blog/_posts/2026-11-24-a.md',
    },
    at: '---',
    says: '2026-11-24-a.md has the same address, /a/, and overwrites this post.',
    fixed: ['title: A\nslug: a-3'],
  },
  {
    rule: addressTaken,
    fields: 'slug: b',
    publishing: { url: '/b/', sameUrl: ['/blog/_posts/2026-11-20-a.md', '/blog/_posts/2026-11-21-a.md'] },
    at: 'b',
    says: '2026-11-21-a.md has the same address, /b/, and is overwritten by this post.',
    fixed: ['slug: b-3'],
  },
  {
    rule: addressTaken,
    fields: 'title: A',
    permalink: '/:year/:month/:day/',
    publishing: { url: '/2026/11/23/', sameUrl: ['/blog/_posts/2026-11-23-b.md'] },
    at: '---',
    fixed: [],
  },
  {
    rule: addressTaken,
    fields: 'permalink: /c/',
    publishing: { url: '/c/', sameUrl: ['/blog/_posts/2026-11-20-a.md'] },
    at: '/c/',
    fixed: [],
  },

  { rule: permalinkPlaceholderUnknown, fields: 'permalink: /:year/:i_month/:title_:short_day/a:/:1/:Title/' },
  { rule: permalinkPlaceholderUnknown, fields: 'permalink: pretty' },
  {
    rule: permalinkPlaceholderUnknown,
    fields: 'permalink: "/:year/:titel/"',
    at: ':titel',
    says: 'Jekyll has no placeholder “:titel” and stops there.',
    fixed: ['permalink: "/:year/:title/"'],
  },
  { rule: permalinkPlaceholderUnknown, fields: 'permalink: /:lang/', at: ':lang', fixed: [] },

  { rule: addressChanged, fields: 'slug: b', publishing: { url: '/b/' } },
  { rule: addressChanged, fields: 'slug: b', publishing: { url: '/b/' }, before: '/b/' },
  { rule: addressChanged, fields: 'slug: b\nredirect_from: /a/', publishing: { url: '/b/' }, before: '/a/' },
  {
    rule: addressChanged,
    fields: 'slug: b\nredirect_from: [/パン/]',
    publishing: { url: '/b/' },
    before: '/%E3%83%91%E3%83%B3/',
  },
  {
    rule: addressChanged,
    fields: 'slug: b',
    publishing: { url: '/b/' },
    before: '/%E3%83%91%E3%83%B3/',
    at: 'b',
    says: 'The post is live as /パン/ and moves to /b/. Links to the old address will break.',
    fixed: [],
  },
  { rule: addressChanged, fields: 'slug: b\nredirect_from: [/c/, /a/]', publishing: { url: '/b/' }, before: '/a/' },
  {
    rule: addressChanged,
    fields: 'slug: b',
    publishing: { url: '/b/' },
    before: '/a/',
    at: 'b',
    says: 'The post is live as /a/ and moves to /b/. Links to the old address will break.',
    fixed: [],
  },
  {
    rule: addressChanged,
    fields: 'slug: a\ndate: 2026-11-02\nredirect_from: [/x/]',
    publishing: { url: '/2026/11/02/a' },
    before: '/2026/11/01/a',
    plugins: ['jekyll-redirect-from'],
    at: '2026-11-02',
    says: 'The post is live as /2026/11/01/a and moves to /2026/11/02/a. Links to the old address break without a redirect.',
    fixed: ['slug: a\ndate: 2026-11-02\nredirect_from: [/x/, /2026/11/01/a]'],
  },
];

describe('Rules about publishing', () => {
  for (const { rule, fields, name, zone, at, says, fixed, before, plugins, permalink, publishing: given } of cases) {
    const shown = `${name ?? ''} ${fields.replaceAll('\n', ', ')}`.trim();
    it(`${rule.id}: ${at === undefined ? 'finds nothing in' : 'finds'} ${shown}${zone ? ` (${zone})` : ''}`, () => {
      const site = testSite([], {
        ...(zone && { timeZone: zone }),
        liveAddress: () => before,
        config: { plugins: plugins ?? [], ...(permalink && { permalink }) },
        ...(given && { publishing: () => publishing(given) }),
      });
      const text = `---\n${fields}\n---\n`;
      const findings = findingsOf(rule, text, site, name);
      assert.deepEqual(
        findings.map(({ span }) => slice(text, span)),
        at === undefined ? [] : [at],
      );
      const [finding] = findings;
      if (finding && says !== undefined) {
        assert.equal(formatMessage(finding.message), says);
      }
      if (finding) {
        assert.deepEqual(
          finding.fixes.map(({ edits, renameTo }) =>
            renameTo === undefined ? applyEdits(text, edits).slice(4, -5) : `> ${renameTo}`,
          ),
          fixed ?? finding.fixes.map(() => ''),
        );
      }
    });
  }
});
