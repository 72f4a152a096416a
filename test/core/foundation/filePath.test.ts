import assert from 'node:assert/strict';
import { baseName, join, parent, relativeTo } from '../../../src/core/foundation/filePath';

describe('file paths', () => {
  it('join and come apart again', () => {
    for (const folder of ['/blog', '/', '/c:/blog', 'vscode-vfs://github/x/blog']) {
      assert.equal(parent(join(folder, 'a.md')), folder);
      assert.equal(relativeTo(folder, join(folder, '_posts/a.md')), '_posts/a.md');
    }
  });

  it('have roots that are their own parents, so that climbing ends', () => {
    assert.equal(parent('/'), '/');
    assert.equal(parent('memfs://host'), 'memfs://host');
  });

  it('know what lies inside a folder by whole names', () => {
    assert.equal(relativeTo('/blog', '/blog'), '');
    assert.equal(relativeTo('/blog', '/blogs/a.md'), undefined);
    assert.equal(relativeTo('/blog', '/'), undefined);
  });

  it('have names', () => {
    assert.equal(baseName('/blog/2026-01-01-あ.md'), '2026-01-01-あ.md');
  });
});
