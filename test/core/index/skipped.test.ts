import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/foundation/message';
import type { SiteIndex } from '../../../src/core/index/siteIndex';
import { type Skipped, whySkipped } from '../../../src/core/index/skipped';
import { indexOver, post, postPaths, readyIndex } from '../../support/indexUnderTest';
import { MemoryPostCollection } from '../../support/memoryPostCollection';

const a = '/blog/_posts/2026-01-01-a.md';
const b = '/blog/_posts/2026-01-02-b.md';

function said(skipped: readonly Skipped[]): readonly string[] {
  return skipped.map(({ path, reason }) => formatMessage(whySkipped(reason, path.slice('/blog/'.length))));
}

async function started(collection: MemoryPostCollection): Promise<SiteIndex> {
  const index = indexOver(collection);
  index.start();
  await index.idle();
  return index;
}

describe('What the index skips', () => {
  it('is said with the reason, and the rest is read', async () => {
    const collection = new MemoryPostCollection(['/blog'], { [a]: post('title: A'), '/blog/_posts/closed/c.md': '' });
    collection.write('/blog/_posts/2026-01-03-large.md', { not: 'tooLarge' });
    collection.write('/blog/_posts/2026-01-04-sjis.md', undefined);
    collection.write(b, post('title: B'));
    collection.forbid(b);
    collection.forbid('/blog/_posts/closed');
    const index = await started(collection);
    assert.deepEqual(postPaths(index), ['_posts/2026-01-01-a.md']);
    assert.deepEqual(said(index.skipped), [
      '_posts/2026-01-02-b.md cannot be read; perhaps the permission is missing.',
      '_posts/2026-01-03-large.md is larger than 10 MB.',
      '_posts/2026-01-04-sjis.md is not text in UTF-8; perhaps it is in Shift_JIS or UTF-16.',
      'The folder _posts/closed cannot be opened; perhaps the permission is missing.',
    ]);
  });

  it('is nothing where nothing would be a post', async () => {
    const collection = new MemoryPostCollection(['/blog'], { [a]: post('title: A') });
    const index = await started(collection);
    collection.write('/blog/_includes/x.md', undefined);
    collection.write('/blog/_posts/picture.png', undefined);
    collection.write('/blog/_layouts/large.md', { not: 'tooLarge' });
    await index.idle();
    assert.deepEqual(index.skipped, []);
  });

  it('says nothing of a file that vanishes while it is read', async () => {
    const collection = new MemoryPostCollection(['/blog'], { [a]: post('title: A'), [b]: post('title: B') });
    collection.isWatched = false;
    collection.delay = async () => collection.log.at(-1)?.startsWith('list') && collection.remove(b);
    const index = await started(collection);
    assert.deepEqual(postPaths(index), ['_posts/2026-01-01-a.md']);
    assert.deepEqual(index.skipped, []);
  });

  it('is read as soon as it can be, and tells of it', async () => {
    const { index, collection } = await readyIndex({ [a]: post('title: A'), '/blog/_posts/2026-01-05-z.md': '' });
    let told = 0;
    index.onDidChange(() => told++);
    collection.write(b, undefined);
    await index.idle();
    assert.deepEqual(index.skipped, [{ path: b, reason: 'notText' }]);
    assert.equal(told, 1);
    collection.write(b, { not: 'tooLarge' });
    await index.idle();
    assert.deepEqual(index.skipped, [{ path: b, reason: 'tooLarge' }]);
    collection.write(b, post('title: B'));
    await index.idle();
    assert.deepEqual(index.skipped, []);
    collection.forbid('/blog/_posts');
    index.recheck();
    await index.idle();
    assert.deepEqual(index.skipped, [{ path: '/blog/_posts', reason: 'closed' }]);
    collection.allow('/blog/_posts');
    index.recheck();
    await index.idle();
    assert.deepEqual(index.skipped, []);
    assert.equal(postPaths(index).length, 3);
  });

  it('is forgotten when it is deleted, with its folder too', async () => {
    const { index, collection } = await readyIndex({ [a]: post('title: A') });
    collection.write('/blog/_posts/x/2026-01-02-b.md', undefined);
    collection.write(b, undefined);
    await index.idle();
    assert.equal(index.skipped.length, 2);
    collection.remove(b);
    collection.remove('/blog/_posts/x');
    await index.idle();
    assert.deepEqual(index.skipped, []);
  });
});
