import assert from 'node:assert/strict';
import { insideOf, isInOneOf, topmost } from '../../../src/core/index/folderSets';

describe('Sets of folders', () => {
  it('are as good as their topmost ones', () => {
    assert.deepEqual(topmost(new Set(['/a/b', '/a/b/c/d', '/ab', '/a/b'])), ['/a/b', '/ab']);
    assert.deepEqual(topmost(new Set(['/', '/a'])), ['/']);
  });

  it('hold themselves and what lies in them', () => {
    const folders = new Set(['/a/b', 'vscode-vfs://github/x']);
    const isInside = insideOf(folders);
    for (const path of ['/a/b', '/a/b/c', '/a/b/c/d', 'vscode-vfs://github/x/y']) {
      assert.equal(isInside(path), true, path);
      assert.equal(isInOneOf(folders, path), true, path);
    }
    for (const path of ['/', '/a', '/a/bc', '/a/c/b', 'vscode-vfs://github/y', 'vscode-vfs://github']) {
      assert.equal(isInside(path), false, path);
      assert.equal(isInOneOf(folders, path), false, path);
    }
    assert.equal(insideOf(new Set())('/a'), false);
  });
});
