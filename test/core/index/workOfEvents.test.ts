import assert from 'node:assert/strict';
import type { FileChange } from '../../../src/core/index/postCollection';
import type { SiteIndex } from '../../../src/core/index/siteIndex';
import { indexOver, post, postsIn } from '../../support/indexUnderTest';
import { MemoryPostCollection } from '../../support/memoryPostCollection';

const postsOfSite = 500;

/** Two sites, and an index that has read both. Each file that is looked at for an event looks at the clock. */
async function twoSites() {
  const files: Record<string, string> = { '/all/one/_config.yml': 'title: One', '/all/two/_config.yml': 'title: Two' };
  for (let at = 0; at < postsOfSite; at++) {
    files[`/all/one/_posts/2026-01-01-${at}.md`] = post(`title: ${at}`);
    files[`/all/two/_posts/2026-01-01-${at}.md`] = post(`title: ${at}`);
  }
  const collection = new MemoryPostCollection(['/all'], files);
  let looks = 0;
  const index = indexOver(collection, { now: () => ++looks && 0 });
  index.start();
  await index.idle();
  const looksAtFor = async (event: () => void): Promise<number> => {
    looks = 0;
    event();
    await index.idle();
    return looks;
  };
  return { index, collection, looksAtFor };
}

const versionOf = (index: SiteIndex, root: string): number => {
  const site = index.sites.find((each) => each.root === root);
  assert.ok(site);
  return index.version(site);
};

describe('What an event costs', () => {
  const known = '/all/one/_posts/2026-01-01-7.md';
  const changes: readonly FileChange[] = [
    { path: known, kind: 'created' },
    { path: known, kind: 'changed' },
    { path: known, kind: 'deleted' },
    { path: '/all/one/_posts/2026-01-01-new.md', kind: 'created' },
    { path: '/all/one/_posts/2026-01-01-never.md', kind: 'deleted' },
    { path: '/all/one/assets', kind: 'created' },
    { path: '/all/one/assets/picture.png', kind: 'deleted' },
    { path: '/all/.git/index.lock', kind: 'created' },
    { path: '/all/.git/index.lock', kind: 'deleted' },
    { path: '/all/node_modules/some', kind: 'created' },
    { path: '/elsewhere/a.md', kind: 'deleted' },
  ];
  for (const { path, kind } of changes) {
    it(`has nothing to do with how many posts there are: ${path} ${kind}`, async () => {
      const { collection, looksAtFor } = await twoSites();
      const looks = await looksAtFor(() => collection.notify([{ path, kind }]));
      assert.ok(looks < 50, `${looks} looks`);
    });
  }

  it('has to do with the posts in the folder that is told of, and no others', async () => {
    const { index, collection, looksAtFor } = await twoSites();
    const looks = await looksAtFor(() => collection.remove('/all/one/_posts'));
    assert.equal(postsIn(index, '/all/one').length, 0);
    assert.equal(postsIn(index, '/all/two').length, postsOfSite);
    assert.ok(looks < 2 * postsOfSite, `${looks} looks`);
  });

  it('places no post anew for a setting that places none', async () => {
    const { index, looksAtFor } = await twoSites();
    const before = versionOf(index, '/all/one');
    const type = (): void => index.openBuffer('/all/one/_config.yml', 'title: Another');
    assert.ok((await looksAtFor(type)) < 50);
    assert.ok(versionOf(index, '/all/one') > before, 'what was answered before may be out of date');
    const site = index.sites.find(({ root }) => root === '/all/one');
    assert.equal(site?.config.values.get('title'), 'Another');
  });

  it('places the posts of the site whose time zone changes, and no others', async () => {
    const { index, looksAtFor } = await twoSites();
    const type = (): void => index.openBuffer('/all/one/_config.yml', 'timezone: UTC');
    const looks = await looksAtFor(type);
    assert.ok(looks >= postsOfSite && looks < postsOfSite + 50, `${looks} looks`);
  });
});
