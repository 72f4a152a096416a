import assert from 'node:assert/strict';
import { defaultFor } from '../../../src/core/site/frontMatterDefaults';
import { readSiteConfig } from '../../../src/core/site/siteConfig';

function defaultsOf(yaml: string, field: string, paths: readonly string[]): readonly unknown[] {
  const read = readSiteConfig(yaml);
  assert.ok('config' in read);
  const site = { source: '/blog', config: read.config };
  return paths.map((path) => defaultFor(site, { path: `/blog/${path}` }, field));
}

// What real Jekyll 4.3.1 answered for this configuration and these paths.
const site = `
collections: {recipes: {output: true}}
defaults:
  - {scope: {path: "", type: drafts}, values: {type: drafts}}
  - {scope: {path: "", type: posts}, values: {type: posts, lay: posts}}
  - {scope: {path: "/_posts"}, values: {slashed: true}}
  - {scope: {path: "_posts/s"}, values: {prefix: true, lay: prefix}}
  - {scope: {path: ""}, values: {lay: later}}
  - {scope: {path: "_posts/*"}, values: {glob: true}}
  - {scope: {path: "**/*.md"}, values: {anywhere: true}}
  - {scope: {type: posts}, values: {noPath: x}}
`;
const paths = ['_posts/a.md', '_posts/sub/c.md', '_drafts/d.md', 'blog/_posts/f.md', 'about.md', '_recipes/r.md'];
const answers: Readonly<Record<string, readonly unknown[]>> = {
  type: ['posts', 'posts', 'posts', 'posts', undefined, undefined],
  lay: ['posts', 'prefix', 'posts', 'posts', 'later', 'later'],
  slashed: paths.map(() => undefined),
  prefix: [undefined, true, undefined, undefined, undefined, undefined],
  glob: [true, true, undefined, undefined, undefined, undefined],
  anywhere: paths.map(() => true),
  noPath: ['x', 'x', 'x', 'x', undefined, undefined],
};

describe('defaultFor', () => {
  for (const [field, expected] of Object.entries(answers)) {
    it(`supplies “${field}” where Jekyll does`, () => {
      assert.deepEqual(defaultsOf(site, field, paths), expected);
    });
  }

  it('takes scopes with and without the folder of the collections, and merges maps', () => {
    const yaml = `
collections_dir: cols
collections: [rec]
defaults:
  - {scope: {path: cols/_posts}, values: {a: 1, m: {x: 1, y: 1}}}
  - {scope: {path: _posts, type: posts}, values: {b: 2, m: {y: 2}}}
  - {scope: {path: "cols/*"}, values: {g: 3}}
  - {scope: {path: _rec}, values: {r: 4}}
`;
    const places = ['cols/_posts/a.md', 'cols/sub/_posts/d.md', 'cols/_rec/r.md'];
    assert.deepEqual(defaultsOf(yaml, 'a', places), [1, undefined, undefined]);
    assert.deepEqual(defaultsOf(yaml, 'b', places), [2, undefined, undefined]);
    assert.deepEqual(defaultsOf(yaml, 'g', places), [3, 3, 3]);
    assert.deepEqual(defaultsOf(yaml, 'r', places), [undefined, undefined, 4]);
    assert.deepEqual(
      defaultsOf(yaml, 'm', places)[0],
      new Map([
        ['y', 1],
        ['x', 1],
      ]),
    );
  });

  it('lets the later of two equal scopes win', () => {
    const yaml = 'defaults:\n  - {scope: {path: ""}, values: {a: 1}}\n  - {scope: {path: ""}, values: {a: 2}}\n';
    assert.deepEqual(defaultsOf(yaml, 'a', ['_posts/a.md', 'about.md']), [2, 2]);
  });

  it('supplies nothing for files outside of the site, without defaults, and where null is given', () => {
    assert.deepEqual(defaultsOf('defaults:\n  - {values: {a: ~, b: 1}}', 'a', ['_posts/a.md']), [null]);
    assert.deepEqual(defaultsOf('', 'a', ['_posts/a.md']), [undefined]);
    const read = readSiteConfig('defaults:\n  - {values: {a: 1}}');
    assert.ok('config' in read);
    assert.equal(defaultFor({ source: '/blog', config: read.config }, { path: '/other/a.md' }, 'a'), undefined);
  });
});
