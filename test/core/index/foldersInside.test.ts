import assert from 'node:assert/strict';
import { FoldersInside } from '../../../src/core/index/foldersInside';

/** `links` says of each link whether it leads inside. What is asked stands in `asked`. */
function foldersOf(open: readonly string[], links: Readonly<Record<string, boolean>>, missing: readonly string[] = []) {
  const asked: string[] = [];
  const inside = new FoldersInside(open, {
    isLink: async (folder) => {
      asked.push(folder);
      return missing.includes(folder) ? undefined : folder in links;
    },
    leadsInside: async (path) => links[path] ?? assert.fail(path),
  });
  return { inside, asked };
}

describe('FoldersInside', () => {
  const links = { '/blog/in': true, '/blog/out': false, '/blog/in/out': false, '/blog': false, '/else/out': false };
  const cases: readonly (readonly [folder: string, isInside: boolean])[] = [
    ['/blog/_posts/2026', true],
    ['/blog/in', true],
    ['/blog/in/deep', true],
    ['/blog/in/out', false],
    ['/blog/out', false],
    ['/blog/out/deep/er', false],
    ['/blog', true],
    ['/else/out', true],
    ['/', true],
  ];
  for (const [folder, expected] of cases) {
    it(`${expected ? 'holds' : 'does not hold'} ${folder}`, async () => {
      const { inside } = foldersOf(['/blog'], links);
      assert.equal(await inside.has(folder), expected);
      assert.equal(inside.isKnown(folder), expected);
    });
  }

  it('holds a folder that is opened by itself, though it lies behind a link that leads out of another open one', async () => {
    const { inside } = foldersOf(['/blog', '/blog/out/deep'], links);
    assert.equal(await inside.has('/blog/out/deep/er'), true);
    assert.equal(await inside.has('/blog/out'), false);
  });

  it('looks at each folder once, at none that was listed, and at one that was not there again', async () => {
    const { inside, asked } = foldersOf(['/blog'], links, ['/blog/new']);
    inside.add('/blog/listed');
    for (const folder of ['/blog/a/b', '/blog/a/b', '/blog/a/c', '/blog/listed', '/blog/listed/d']) {
      await inside.has(folder);
    }
    assert.deepEqual(asked, ['/blog/a/b', '/blog/a', '/blog/a/c', '/blog/listed/d']);
    asked.length = 0;
    await inside.has('/blog/new');
    assert.equal(await inside.has('/blog/new'), true);
    assert.deepEqual(asked, ['/blog/new', '/blog/new']);
  });
});
