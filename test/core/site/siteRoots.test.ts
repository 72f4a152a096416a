import assert from 'node:assert/strict';
import { holderOf, siteRootOf } from '../../../src/core/site/siteRoots';

function rootOf(
  path: string,
  given: {
    readonly folders?: readonly string[];
    readonly configs?: readonly string[];
    readonly posts?: readonly string[];
  },
): string | undefined {
  return siteRootOf(path, {
    folders: given.folders ?? ['/w'],
    hasConfig: (folder) => given.configs?.includes(folder) ?? false,
    holdsPosts: (folder) => given.posts?.includes(folder) ?? false,
  });
}

describe('siteRootOf', () => {
  it('finds the nearest folder with a configuration', () => {
    const configs = ['/w', '/w/examples/blog'];
    assert.equal(rootOf('/w/_posts/a.md', { configs }), '/w');
    assert.equal(rootOf('/w/examples/blog/_posts/a.md', { configs }), '/w/examples/blog');
    assert.equal(rootOf('/w/examples/other/_posts/a.md', { configs }), '/w');
    assert.equal(rootOf('/w/README.md', { configs }), '/w');
  });

  it('finds the topmost folder with posts where nothing is configured', () => {
    const posts = ['/w/blog', '/w/blog/news'];
    assert.equal(rootOf('/w/blog/news/_posts/a.md', { posts }), '/w/blog');
    assert.equal(rootOf('/w/blog/about.md', { posts }), '/w/blog');
    assert.equal(rootOf('/w/README.md', { posts }), undefined);
  });

  it('prefers a configuration to posts further up', () => {
    assert.equal(rootOf('/w/docs/_posts/a.md', { posts: ['/w'], configs: ['/w/docs'] }), '/w/docs');
  });

  it('takes a file in _posts for a post although nothing is known of the folder', () => {
    assert.equal(rootOf('/w/x/_posts/sub/a.md', {}), '/w/x');
    assert.equal(rootOf('/w/x/_drafts/a.md', {}), '/w/x');
    assert.equal(rootOf('/w/_posts/a.md', {}), '/w');
  });

  it('does not look above the open folder', () => {
    assert.equal(rootOf('/w/docs/a.md', { folders: ['/w/docs'], configs: ['/w'] }), undefined);
    assert.equal(rootOf('/w/docs/_posts/a.md', { folders: ['/w/docs'], posts: ['/w'] }), '/w/docs');
  });

  it('knows the folder above a _posts that was opened by itself', () => {
    assert.equal(rootOf('/w/_posts/a.md', { folders: ['/w/_posts'] }), '/w');
    assert.equal(rootOf('/w/_posts/2026/a.md', { folders: ['/w/_posts/2026'] }), '/w');
  });

  it('finds no site for a file outside of all open folders', () => {
    assert.equal(rootOf('/elsewhere/_posts/a.md', { configs: ['/elsewhere'] }), undefined);
    assert.equal(rootOf('/ww/_posts/a.md', { configs: ['/ww'] }), undefined);
    assert.equal(rootOf('/w/_posts/a.md', { folders: [], configs: ['/w'] }), undefined);
  });

  it('looks in the outermost of nested open folders, and in virtual ones', () => {
    assert.equal(rootOf('/w/b/_posts/a.md', { folders: ['/w/b', '/w'], posts: ['/w', '/w/b'] }), '/w');
    const folders = ['vscode-vfs://github/x/blog'];
    assert.equal(rootOf('vscode-vfs://github/x/blog/_posts/a.md', { folders, configs: folders }), folders[0]);
  });

  it('ends at the root of the disk', () => {
    assert.equal(rootOf('/a.md', { folders: ['/'], configs: ['/'] }), '/');
    assert.equal(rootOf('/_posts/a.md', { folders: ['/'] }), '/');
  });
});

describe('holderOf', () => {
  it('is the folder of the topmost _posts', () => {
    assert.equal(holderOf('/w/a/_posts/b/_posts/c.md', ['/w']), '/w/a');
    assert.equal(holderOf('/w/a/c.md', ['/w']), undefined);
    assert.equal(holderOf('/x/_posts/c.md', ['/w']), undefined);
  });
});
