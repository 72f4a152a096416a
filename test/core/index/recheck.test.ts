import assert from 'node:assert/strict';
import { contentOf, indexOver, post, postPaths, readyIndex } from '../../support/indexUnderTest';
import { MemoryPostCollection } from '../../support/memoryPostCollection';

const a = '/blog/_posts/2026-01-01-a.md';
const b = '/blog/_posts/2026-01-02-b.md';
const files = { '/blog/_config.yml': '', [a]: post('title: A'), [b]: post('title: B') };

describe('Looking again at what nobody watches', () => {
  const changes: readonly (readonly [what: string, change: (collection: MemoryPostCollection) => void])[] = [
    ['a changed post', (files) => files.write(a, post('title: Another'))],
    ['a post of another time and the same size', (files) => files.write(a, post('title: Z'))],
    ['a new post', (files) => files.write('/blog/_posts/2026-01-03-c.md', post('title: C'))],
    ['a new folder', (files) => files.write('/blog/news/_posts/2026-01-03-c.md', post('title: C'))],
    ['a deleted post', (files) => files.remove(a)],
    ['a deleted folder', (files) => files.remove('/blog/_posts')],
    ['a renamed folder', (files) => files.rename('/blog/_posts', '/blog/_drafts')],
    ['another configuration', (files) => files.write('/blog/_config.yml', 'exclude: [_posts/2026-01-01-a.md]')],
    ['a nested site', (files) => files.write('/blog/_posts/_config.yml', '')],
    ['a post that is no text any more', (files) => files.write(a, undefined)],
  ];
  for (const [what, change] of changes) {
    it(`finds ${what}`, async () => {
      const { index, collection } = await readyIndex(files);
      collection.isWatched = false;
      change(collection);
      const before = contentOf(index);
      await index.idle();
      assert.deepEqual(contentOf(index), before);
      index.recheck();
      await index.idle();
      const rebuilt = indexOver(collection);
      rebuilt.start();
      await rebuilt.idle();
      assert.deepEqual(contentOf(index), contentOf(rebuilt));
      assert.deepEqual(index.skipped, rebuilt.skipped);
    });
  }

  it('reads only what has another stamp, and tells nobody when that is nothing', async () => {
    const { index, collection } = await readyIndex(files);
    collection.write('/blog/_posts/2026-01-03-c.md', undefined);
    await index.idle();
    collection.log.length = 0;
    let told = 0;
    index.onDidChange(() => told++);
    const site = index.siteOf(a);
    assert.ok(site);
    const version = index.version(site);
    index.recheck();
    assert.equal(index.hasRead(site), true, 'what was read once stays read');
    await index.idle();
    assert.deepEqual(
      collection.log.filter((line) => line.endsWith('.md')).sort(),
      [a, b, '/blog/_posts/2026-01-03-c.md'].map((path) => `stamp ${path}`),
    );
    assert.equal(told, 0);
    assert.equal(index.version(site), version);
  });

  it('looks into each folder once, however often it looks again', async () => {
    const { index, collection } = await readyIndex(files);
    for (let time = 0; time < 3; time++) {
      collection.log.length = 0;
      index.recheck();
      await index.idle();
      const listed = collection.log.filter((line) => line.startsWith('list'));
      assert.deepEqual(listed, ['list /blog', 'list /blog/_posts']);
    }
  });

  const now = Date.UTC(2026, 9, 3);
  for (const [what, time] of [
    ['whose time was too young to tell', now - 100],
    ['of a file system that always tells the same time', 0],
  ] as const) {
    it(`reads a post again ${what}`, async () => {
      const { index, collection } = await readyIndex(files);
      collection.clock = time;
      collection.write(a, post('title: A 1'));
      await index.idle();
      collection.isWatched = false;
      collection.clock = time;
      collection.write(a, post('title: A 2'));
      index.recheck();
      await index.idle();
      const site = index.siteOf(a);
      assert.ok(site && index.summaries(site).some(({ title }) => title === 'A 2'));
    });
  }

  it('finds a site that was none before, and follows no other folder', async () => {
    const collection = new MemoryPostCollection(['/all'], { '/all/blog/README.md': '', '/all/other/_posts/a.md': '' });
    const index = indexOver(collection);
    index.start('sites');
    index.lookAround('/all/blog/README.md');
    await index.idle();
    assert.equal(index.siteOf('/all/blog/README.md'), undefined);
    collection.isWatched = false;
    collection.write('/all/blog/_config.yml', '');
    collection.write('/all/blog/_posts/2026-01-01-a.md', post('title: A'));
    collection.log.length = 0;
    index.recheck();
    await index.idle();
    assert.deepEqual(postPaths(index, '/all/blog'), ['_posts/2026-01-01-a.md']);
    assert.ok(!collection.log.some((line) => line.includes('/all/other')));
  });

  it('lets an unsaved editor win', async () => {
    const { index, collection } = await readyIndex(files);
    index.openBuffer(a, post('title: Unsaved'));
    collection.isWatched = false;
    collection.write(a, post('title: Changed'));
    index.recheck();
    await index.idle();
    const titles = (): unknown => {
      const site = index.siteOf(a);
      return site && index.summaries(site).map(({ title }) => title);
    };
    assert.deepEqual(titles(), ['Unsaved', 'B']);
    index.closeBuffer(a);
    await index.idle();
    assert.deepEqual(titles(), ['Changed', 'B']);
  });

  it('does nothing before the start, while it reads and after the end', async () => {
    const collection = new MemoryPostCollection(['/blog'], files);
    const index = indexOver(collection);
    index.recheck();
    assert.equal(collection.log.length, 0);
    index.start();
    index.recheck();
    await index.idle();
    assert.ok(!collection.log.some((line) => line.startsWith('stamp')));
    index.dispose();
    collection.log.length = 0;
    index.recheck();
    await index.idle();
    assert.equal(collection.log.length, 0);
  });
});
