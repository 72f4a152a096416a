import assert from 'node:assert/strict';
import { formatMessage, message } from '../../../src/core/foundation/message';
import type { Publishing } from '../../../src/core/site/publishing/publishing';
import { describePublishing, publishingText } from '../../../src/extension/status/describePublishing';
import { publishing } from '../../support/publishing';

const zone = 'Asia/Tokyo';
const links = { copy: 'command:copy', open: 'command:open', decide: 'command:decide' };
const bar = (given: Partial<Publishing>): string => {
  const { icon, text } = publishingText(publishing(given), zone);
  return `${icon} ${formatMessage(text)}`;
};
const hover = (given: Partial<Publishing>, place?: string): readonly string[] =>
  describePublishing(publishing(given), zone, place, links, (text) => formatMessage(text)).split('\n');

describe('What becomes of a post, in the status bar', () => {
  const shown: readonly (readonly [Partial<Publishing>, string])[] = [
    [{}, '$(globe) Live'],
    [{ status: 'scheduled', changesAtMs: Date.UTC(2026, 10, 24) }, '$(clock) Scheduled until 2026-11-24 09:00 JST'],
    [{ status: 'scheduled' }, '$(clock) Scheduled'],
    [{ status: 'draft' }, '$(edit) Draft'],
    [{ status: 'hidden' }, '$(eye-closed) Hidden'],
    [{ status: 'skipped' }, '$(circle-slash) Skipped'],
    [{ status: 'overwritten', overwrittenBy: '/blog/_posts/c.md' }, '$(warning) Overwritten by c.md'],
  ];
  for (const [given, text] of shown) {
    it(text, () => assert.equal(bar(given), text));
  }
});

describe('The hover of what becomes of a post', () => {
  it('says why, when and where, and offers to copy and open the whole address', () => {
    assert.deepEqual(hover({ absoluteUrl: 'https://example.com/%E3%83%91%E3%83%B3/' }, '_config.yml:12'), [
      '**Live**',
      '',
      'Published since 2026\\-11\\-01 09\\:00 JST\\.',
      '',
      '[\\_config\\.yml\\:12](command:decide)',
      '',
      'https\\://example\\.com/パン/  ',
      '[Copy](command:copy) · [Open](command:open)',
    ]);
  });

  it('offers to copy the path alone where the site does not say its url, and names who shares it', () => {
    assert.deepEqual(hover({ dateMs: undefined, url: '/a%zz', sameUrl: ['/blog/_posts/b_1.md'] }).slice(4), [
      '/a%zz  ',
      '[Copy](command:copy)',
      '',
      'The same address\\: b\\_1\\.md',
    ]);
  });

  it('names the date where the reason does not', () => {
    assert.equal(hover({ status: 'draft' })[4], 'Date\\: 2026\\-11\\-01 09\\:00 JST');
  });

  it('takes nothing of a post for Markdown', () => {
    const [, , reason] = hover({ reason: message('{0}', '[a](command:evil) **b** <i> `c`\n# d') });
    assert.equal(reason, '\\[a\\]\\(command\\:evil\\) \\*\\*b\\*\\* \\<i\\> \\`c\\` \\# d');
  });
});
