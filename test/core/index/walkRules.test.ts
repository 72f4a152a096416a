import assert from 'node:assert/strict';
import { SiteConfigs } from '../../../src/core/index/siteConfigs';
import { WalkRules } from '../../../src/core/index/walkRules';

function rulesOf(folders: readonly string[], include: readonly string[] = []) {
  return new WalkRules(folders, new SiteConfigs(), () => ({ include, exclude: [] }));
}

describe('Which files are worth reading', () => {
  const cases: readonly (readonly [open: string, path: string, isWanted: boolean])[] = [
    ['/home/blog', '/home/blog/_posts/a.md', true],
    ['/home/blog', '/home/blog/news/_posts/2026/a.md', true],
    ['/home/blog', '/home/blog/_recipes/a.md', true],
    ['/home/blog', '/home/blog/README.md', false],
    ['/home/blog', '/home/blog/_a.md', false],
    ['/home/_work/blog', '/home/_work/blog/README.md', false],
    ['/home/_work/blog', '/home/_work/blog/_posts/a.md', true],
    ['/home/blog/_posts', '/home/blog/_posts/a.md', true],
    ['/home/blog/_posts/2026', '/home/blog/_posts/2026/a.md', true],
    ['/home/blog/_drafts', '/home/blog/_drafts/sub/a.md', true],
    ['/home/blog/_posts', '/home/blog/_posts/a.txt', false],
    ['/', '/_posts/a.md', true],
    ['/', '/a.md', false],
  ];
  for (const [open, path, isWanted] of cases) {
    it(`${isWanted ? 'takes' : 'leaves'} ${path} while ${open} is open`, () =>
      assert.equal(rulesOf([open]).wants(path), isWanted));
  }
});
