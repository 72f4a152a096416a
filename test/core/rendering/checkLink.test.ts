import assert from 'node:assert/strict';
import fc from 'fast-check';
import { relativeTo } from '../../../src/core/foundation/filePath';
import { checkLink } from '../../../src/core/rendering/checkLink';

const root = '/home/aya/blog';
const post = `${root}/_posts/2026-10-03-library.md`;
const check = (href: string) => checkLink(href, post, root);

describe('Checking a link of the preview', () => {
  for (const href of [
    'https://example.com/a?b=c#d',
    'HTTP://example.com',
    '  https://example.com ',
    'https://例え.テスト/道',
    'mailto:editor@example.com?subject=x',
  ]) {
    it(`sends ${JSON.stringify(href)} outside`, () => {
      assert.deepEqual(check(href), { kind: 'external', url: href.trim() });
    });
  }

  for (const [href, path, anchor] of [
    ['/about.md', `${root}/about.md`],
    ['/assets/a%20b.pdf#page', `${root}/assets/a b.pdf`, 'page'],
    ['other.md#%E5%9B%B3', `${root}/_posts/other.md`, '図'],
    ['other.md#図', `${root}/_posts/other.md`, '図'],
    ['other.md?x#a#b', `${root}/_posts/other.md`, 'a#b'],
    ['other.md#', `${root}/_posts/other.md`],
    ['2026-01-01-other.md', `${root}/_posts/2026-01-01-other.md`],
    ['./a/./b.md', `${root}/_posts/a/b.md`],
    ['../index.md?x=1', `${root}/index.md`],
    ['/%E5%9B%B3.md', `${root}/図.md`],
    ['..', root],
    ['#heading', post, 'heading'],
    ['?x', post],
    ['/a/:b.md', `${root}/a/:b.md`],
  ] as const) {
    it(`finds ${href} in the site`, () => {
      assert.deepEqual(check(href), { kind: 'file', path, ...(anchor !== undefined && { anchor }) });
    });
  }

  for (const href of [
    '',
    '   ',
    'command:workbench.action.quit',
    'vscode:extension/x',
    'vscode-insiders://x',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript%3Aalert(1)',
    'vbscript:x',
    'blob:https://example.com/x',
    'ftp://example.com/',
    'c:/Windows/system32',
    '//example.com/a',
    '///example.com/a',
    '\\\\host\\share',
    '/\\example.com',
    'a\\..\\..\\b',
    'https:\\\\example.com',
    'https:example.com',
    'https:/example.com',
    'https:///',
    'https://',
    'https://bank.example@evil.example/',
    '%2F%2Fexample.com',
    '/%5C%5Chost',
    '../../other/secret.md',
    '/../secret.md',
    '/assets/../../secret.md',
    '%2e%2e/%2e%2e/secret.md',
    '/%2E%2E/secret.md',
    '..%2f..%2fsecret.md',
    '%252e%252e/%252e%252e/secret.md',
    '/.. /.. /secret.md',
    '/..../x',
    '/a%00.md',
    '/a%0a.md',
    '/a%0',
    '/%ff',
    '/a#%ff',
    '{{ site.baseurl }}/a',
    '{% link a.md %}',
    'x'.repeat(5000),
  ]) {
    it(`refuses ${JSON.stringify(href.slice(0, 60))} in words`, () => {
      const checked = check(href);
      assert.equal(checked.kind, 'refused');
      assert.ok(checked.kind === 'refused' && checked.reason.message.length > 10);
    });
  }

  it('says how to write an address that begins with two slashes', () => {
    const refused = check('//example.com/a');
    const [, before = ''] = (refused.kind === 'refused' && /Write (\S+) in front/.exec(refused.reason.message)) || [];
    assert.deepEqual(check(`${before}//example.com/a`), { kind: 'external', url: 'https://example.com/a' });
  });

  it('keeps to the folder of a post that is in no site', () => {
    const alone = '/home/aya/post.md';
    assert.deepEqual(checkLink('/a.md', alone, undefined), {
      kind: 'file',
      path: '/home/aya/a.md',
    });
    assert.equal(checkLink('../a.md', alone, undefined).kind, 'refused');
  });

  it('works where files are not on a disk', () => {
    assert.deepEqual(checkLink('../a.md', 'vscode-vfs://github/aya/blog/_posts/b.md', 'vscode-vfs://github/aya/blog'), {
      kind: 'file',
      path: 'vscode-vfs://github/aya/blog/a.md',
    });
    assert.deepEqual(checkLink('/a.md', '/c:/blog/_posts/b.md', '/c:/blog'), {
      kind: 'file',
      path: '/c:/blog/a.md',
    });
  });

  it('refuses relative links of a post outside its site', () => {
    assert.equal(checkLink('a.md', '/elsewhere/post.md', root).kind, 'refused');
  });

  it('never lets a file outside the site through, whatever the address', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      '%2e',
      '%2f',
      '%5c',
      'a',
      ':',
      ' ',
      '\t',
      '#',
      '?',
      '//',
      '%25',
      'c',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const checked = check(parts.join(''));
        if (checked.kind === 'file') {
          assert.notEqual(relativeTo(root, checked.path), undefined);
          assert.ok(!checked.path.split('/').includes('..'));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
