import assert from 'node:assert/strict';
import type { Log } from '../../../src/core/foundation/log';
import { contentOf, indexOver, post, postPaths } from '../../support/indexUnderTest';
import { MemoryPostCollection } from '../../support/memoryPostCollection';

const a = '/blog/_posts/2026-01-01-a.md';
const files = { '/blog/_config.yml': '', [a]: post('title: A') };

describe('Looking for posts where a folder fails to be listed', () => {
  let errors: string[];
  const log: Log = { info: () => {}, warn: assert.fail, error: (line) => errors.push(line) };
  beforeEach(() => {
    errors = [];
  });

  /** Listing one of the folders throws until it is taken out. */
  function failing(...broken: readonly string[]) {
    const collection = new MemoryPostCollection(['/blog'], files);
    const left = new Set(broken);
    const list = collection.list.bind(collection);
    collection.list = async (folder, ...rest) => {
      if (left.has(folder)) {
        throw new Error('broken');
      }
      return list(folder, ...rest);
    };
    return { collection, left };
  }

  it('does not count the folder as read, and says so in the log, until it was looked into again', async () => {
    const { collection, left } = failing('/blog/_posts');
    const index = indexOver(collection, { log });
    index.start();
    await index.idle();
    const site = index.siteOf(a);
    assert.ok(site);
    assert.equal(index.hasRead(site), false);
    assert.deepEqual(errors, ['Looking for posts in /blog: Error: broken']);
    index.lookAround(a);
    await index.idle();
    assert.equal(errors.length, 1, 'asking about a file does not look again and again');
    index.recheck();
    await index.idle();
    assert.equal(index.hasRead(site), false);
    left.clear();
    index.recheck();
    await index.idle();
    assert.equal(index.hasRead(site), true);
    assert.deepEqual(postPaths(index), ['_posts/2026-01-01-a.md']);
    assert.equal(errors.length, 2, 'looking again in vain is told again');
  });

  it('does not count a folder as read while one in it that came later is not', async () => {
    const { collection, left } = failing('/blog/new');
    const index = indexOver(collection, { log });
    const list = collection.list.bind(collection);
    collection.list = async (folder, ...rest) => {
      const listed = await list(folder, ...rest);
      if (folder === '/blog/_posts' && !collection.paths.includes('/blog/new/_posts/c.md')) {
        collection.write('/blog/new/_posts/c.md', post('title: C'));
        collection.notify([{ path: '/blog/new', kind: 'created' }]);
      }
      return listed;
    };
    index.start();
    await index.idle();
    const site = index.siteOf(a);
    assert.ok(site);
    assert.equal(index.hasRead(site), false);
    left.clear();
    index.recheck();
    await index.idle();
    assert.equal(index.hasRead(site), true);
  });

  it('keeps what was read before, as read', async () => {
    const { collection, left } = failing();
    const index = indexOver(collection, { log });
    index.start();
    await index.idle();
    const site = index.siteOf(a);
    assert.ok(site);
    const before = contentOf(index);
    left.add('/blog/_posts');
    index.recheck();
    await index.idle();
    assert.equal(index.hasRead(site), true);
    assert.deepEqual(contentOf(index), before);
    assert.equal(errors.length, 1);
  });

  it('says nothing of it when nobody wants to know any more', async () => {
    const { collection } = failing('/blog/_posts');
    const index = indexOver(collection, { log });
    index.start();
    index.dispose();
    await index.idle();
    assert.deepEqual(errors, []);
  });
});
