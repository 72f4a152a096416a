import assert from 'node:assert/strict';
import { isExcluded } from '../../../src/core/site/excluded';
import { fnmatch } from '../../../src/core/site/fnmatch';
import { pathGlob } from '../../../src/core/site/pathGlob';
import { readSiteConfig } from '../../../src/core/site/siteConfig';
import { processorNow } from '../../support/processorTime';

describe('fnmatch', () => {
  // What Ruby's File.fnmatch? answers.
  const cases: readonly (readonly [pattern: string, matching: readonly string[], others: readonly string[]])[] = [
    ['*.md', ['a.md', '_posts/x/y.md', '.md'], ['a.mdx']],
    ['a*b', ['ab', 'axxb', 'a/b'], ['abc', 'b']],
    ['a?c', ['abc', 'a日c', 'a🍣c'], ['ac', 'abbc']],
    ['[a-c]x', ['ax'], ['dx', 'x']],
    ['[^a-c]x', ['dx'], ['ax']],
    ['[!a-c]x', ['dx'], ['ax']],
    ['[あ-ん]', ['あ'], ['ア']],
    ['a\\*b', ['a*b'], ['axb']],
    ['*/node_modules', ['a/b/node_modules'], ['node_modules']],
    ['a{b,c}', ['a{b,c}'], ['ab']],
    ['[abc', [], ['a', '[abc']],
    ['', [''], ['a']],
    ['***', ['', 'a/b'], []],
  ];
  for (const [pattern, matching, others] of cases) {
    it(`answers for “${pattern}” as Ruby does`, () => {
      assert.deepEqual(
        matching.filter((text) => !fnmatch(pattern, text)),
        [],
      );
      assert.deepEqual(
        others.filter((text) => fnmatch(pattern, text)),
        [],
      );
    });
  }

  it('takes no time for hostile patterns', () => {
    const start = processorNow();
    assert.equal(fnmatch(`${'*a'.repeat(1_000)}b`, 'a'.repeat(5_000)), false);
    assert.ok(processorNow() - start < 2_000);
  });
});

describe('pathGlob', () => {
  const cases: readonly (readonly [glob: string, matching: readonly string[], others: readonly string[]])[] = [
    ['*.md', ['a.md'], ['x/a.md']],
    ['**/*.md', ['a.md', 'x/y/a.md'], ['a.txt']],
    ['drafts/**', ['drafts', 'drafts/a/b.md'], ['x/drafts/a.md']],
    ['**/old/**', ['old/a.md', 'x/old/y/a.md', 'old'], ['older/a.md']],
    ['content/{blog,news}/**/*.md', ['content/blog/a.md', 'content/news/x/a.md'], ['content/other/a.md']],
    ['a/?.md', ['a/b.md'], ['a/bc.md']],
    ['{a,{b,c}}/x', ['a/x', 'b/x', 'c/x'], ['d/x']],
    ['./a', [], ['a']],
    ['a/', ['a'], ['a/b']],
    ['日本/*', ['日本/語.md'], ['日本']],
    ['{a', ['{a'], ['a']],
  ];
  for (const [glob, matching, others] of cases) {
    it(`understands “${glob}”`, () => {
      const matches = pathGlob(glob);
      assert.deepEqual(
        matching.filter((path) => !matches(path)),
        [],
      );
      assert.deepEqual(others.filter(matches), []);
    });
  }

  it('takes no time for hostile globs', () => {
    const start = processorNow();
    assert.equal(pathGlob('**/'.repeat(200))('a/'.repeat(500)), true);
    assert.equal(pathGlob('{a,b}'.repeat(100))('a'), false);
    assert.equal(pathGlob('**/*a*a*a*a*b'.repeat(20))('a/'.repeat(500)), false);
    assert.ok(processorNow() - start < 2_000);
  });
});

describe('exclude in _config.yml', () => {
  const excluded = (exclude: string, path: string, kind: 'file' | 'folder' = 'file'): boolean => {
    const read = readSiteConfig(exclude);
    assert.ok('config' in read);
    return isExcluded(path, kind, read.config);
  };

  it('names files and folders, by their beginnings too', () => {
    assert.equal(excluded('exclude: [docs]', 'docs', 'folder'), true);
    assert.equal(excluded('exclude: [docs]', 'docs/a.md'), true);
    assert.equal(excluded('exclude: [doc]', 'documents', 'folder'), true);
    assert.equal(excluded('exclude: [/docs/]', 'docs', 'folder'), true);
    assert.equal(excluded('exclude: [docs/]', 'docs'), false);
    assert.equal(excluded('exclude: [docs]', 'x/docs'), false);
  });

  it('takes patterns whose stars cross folders', () => {
    assert.equal(excluded('exclude: ["*.draft.md"]', 'a/b/c.draft.md'), true);
    assert.equal(excluded('exclude: ["*/tmp"]', 'a/b/tmp', 'folder'), true);
  });

  it('gives way to include', () => {
    assert.equal(excluded('exclude: [docs]\ninclude: [docs]', 'docs', 'folder'), false);
    assert.equal(excluded('exclude: ["*.md"]\ninclude: [a.md]', 'x/a.md'), false);
  });

  it('leaves out what Jekyll leaves out anyway', () => {
    assert.equal(excluded('', 'node_modules', 'folder'), true);
    assert.equal(excluded('exclude: [x]', 'vendor/bundle', 'folder'), true);
    assert.equal(excluded('', 'vendor', 'folder'), false);
  });
});
