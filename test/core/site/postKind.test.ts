import assert from 'node:assert/strict';
import { type PostKind, placeInSite, postKind } from '../../../src/core/site/postKind';
import { defaultSiteConfig, readSiteConfig, type SiteConfig } from '../../../src/core/site/siteConfig';
import { processorNow } from '../../support/processorTime';

function config(text: string): SiteConfig {
  const read = readSiteConfig(text);
  assert.ok('config' in read);
  return read.config;
}

// What real Jekyll 4.3.1 reads of such files; a name without a date is a post nevertheless: its writer is to be helped.
const site = config('exclude: [docu, /sub/deep]\ninclude: [_inc]\ncollections: {recipes: {output: true}}');
const places: readonly (readonly [path: string, kind: PostKind])[] = [
  ['_posts/2020-01-01-a.md', 'post'],
  ['_posts/a.md', 'post'],
  ['_posts/sub/2020-01-03-c.md', 'post'],
  ['_posts/a/_b/2020-01-05-e.md', 'post'],
  ['_posts/x/_posts/2020-01-18-r.md', 'post'],
  ['_posts/vendor/bundle/2020-01-19-s.md', 'post'],
  ['_posts/2020-01-23-日本.markdown', 'post'],
  ['_posts/2020-01-23-A.MD', 'post'],
  ['blog/_posts/2020-01-06-f.md', 'post'],
  ['_inc/_posts/2020-01-08-h.md', 'post'],
  ['vendor/x/_posts/2020-01-09-i.md', 'post'],
  ['docs/_posts/2020-01-10-j.md', 'post'],
  ['sub/node_modules/x/_posts/2020-01-15-o.md', 'post'],
  ['_drafts/d.md', 'draft'],
  ['blog/_drafts/d.md', 'draft'],
  ['_recipes/r.md', 'document'],
  ['_recipes/x/_y/t.md', 'document'],
  ['posts/2020-01-01-z.md', 'page'],
  ['README.md', 'page'],
  ['_inc/x.md', 'page'],
  ['_posts/_wip/2020-01-02-b.md', 'other'],
  ['_posts/.hid/2020-01-04-d.md', 'other'],
  ['_posts/sub/.hid/2020-01-04-d.md', 'other'],
  ['_posts/.2020-01-22-dot.md', 'other'],
  ['_posts/#2020-01-22-hash.md', 'other'],
  ['_posts/_2020-01-22-us.md', 'other'],
  ['_foo/_posts/2020-01-07-g.md', 'other'],
  ['vendor/bundle/x/_posts/2020-01-09-i.md', 'other'],
  ['documents/_posts/2020-01-11-k.md', 'other'],
  ['bak~/_posts/2020-01-12-l.md', 'other'],
  ['#h/_posts/2020-01-13-m.md', 'other'],
  ['node_modules/x/_posts/2020-01-14-n.md', 'other'],
  ['gemfiles/_posts/2020-01-16-p.md', 'other'],
  ['sub/deep/_posts/2020-01-17-q.md', 'other'],
  ['_recipes/_sub/s.md', 'other'],
  ['_recipes/_posts/2020-01-24-x.md', 'other'],
  ['x/_recipes/r.md', 'other'],
  ['_notes/n.md', 'other'],
  ['_layouts/x.md', 'other'],
  ['_includes/x.md', 'page'],
  ['_posts/2020-01-01-a.html', 'other'],
  ['_posts/2020-01-25-noext', 'other'],
  ['_posts/.md', 'other'],
  ['.github/x.md', 'other'],
  ['_posts', 'other'],
  ['', 'other'],
];

describe('postKind', () => {
  for (const [path, kind] of places) {
    it(`takes ${path || 'the root'} for: ${kind}`, () => {
      assert.equal(postKind(path, site), kind);
    });
  }

  it('looks for posts and collections in the folder of the collections alone, if there is one', () => {
    const inFolder = config('collections_dir: cols\ncollections: [rec]');
    const kinds = [
      '_posts/a.md',
      'cols/_posts/b.md',
      'cols/sub/_posts/d.md',
      'cols/_rec/r.md',
      '_rec/r.md',
      'a.md',
    ].map((path) => postKind(path, inFolder));
    assert.deepEqual(kinds, ['other', 'post', 'post', 'document', 'other', 'page']);
  });

  it('takes the endings that the site names', () => {
    const own = config('markdown_ext: text');
    assert.equal(postKind('_posts/2020-01-01-a.text', own), 'post');
    assert.equal(postKind('_posts/2020-01-01-a.md', own), 'other');
  });

  it('names the type by which scopes of defaults know a file', () => {
    const types = ['_posts/a.md', '_drafts/a.md', '_recipes/a.md', 'a.md', '_x/a.md'].map(
      (path) => placeInSite(path, site).type,
    );
    assert.deepEqual(types, ['posts', 'posts', 'recipes', 'pages', undefined]);
  });

  it('takes no time for long and hostile paths', () => {
    const start = processorNow();
    postKind(`${'a/'.repeat(500)}a.md`, config(`exclude: ["${'*a'.repeat(50)}b"]`));
    postKind(`${'_'.repeat(100_000)}.md`, defaultSiteConfig);
    assert.ok(processorNow() - start < 2_000);
  });
});
