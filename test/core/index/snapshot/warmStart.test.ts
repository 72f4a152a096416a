import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Log } from '../../../../src/core/foundation/log';
import type { SiteIndex } from '../../../../src/core/index/siteIndex';
import { hostileFrontMatter } from '../../../support/frontMatterTexts';
import { contentOf, indexOver, post, postPaths, postsIn } from '../../../support/indexUnderTest';
import { MemoryPostCollection } from '../../../support/memoryPostCollection';
import { MemorySnapshotStore } from '../../../support/memorySnapshotStore';

const a = '/blog/_posts/2026-01-01-a.md';
const b = '/blog/_posts/2026-01-02-b.md';
const c = '/blog/_drafts/c.md';
const files = {
  '/blog/_config.yml': 'timezone: Asia/Tokyo',
  [a]: post('title: A\ntags: [x, "y z"]\ncategories: [News]\ndate: 2026-01-01 10:00:00\npermalink: /a/'),
  [b]: post('title: B\ntags:\n- x\nreading_time: 5\ndate: 2026-01-02 10:00:00 +0900'),
  [c]: post('title: C\npublished: false'),
};

const value = fc.constantFrom(
  ...[
    'x',
    '[a, "b c"]',
    '1',
    '1.5',
    '.nan',
    '-.inf',
    '123456789012345678901234567890',
    '2026-01-01',
    'true',
    '~',
    '""',
  ],
  ...[
    '2026-01-01 10:00:00 +0900',
    '{k: [1, {2: 2.0}], ? [a] : b}',
    '12:30',
    '"12:30"',
    'March 3',
    '1000000-01-01',
    '|-\n  x\n  y',
  ],
  ...['9999-12-31 23:59:60', '-0', '0o7', '日本語', '"\\uD800"', '2026-02-31', '2026-01-01T24:00:00Z', '300-01-01'],
);
const field = fc.tuple(
  fc.constantFrom('title', 'date', 'tags', 'category', 'categories', 'permalink', 'slug', 'published', 'author'),
  value,
);
const anyPost = fc.oneof(
  hostileFrontMatter,
  fc.array(field, { maxLength: 6 }).map((fields) => post(fields.map((pair) => pair.join(': ')).join('\n'))),
);

/** Starts an index, lets it read everything and keeps what it knows. */
async function started(collection: MemoryPostCollection, store: MemorySnapshotStore): Promise<SiteIndex> {
  const index = indexOver(collection, { snapshot: store.host });
  index.start();
  await index.idle();
  await index.saveSnapshot();
  return index;
}

async function kept(): Promise<{ collection: MemoryPostCollection; store: MemorySnapshotStore }> {
  const [collection, store] = [new MemoryPostCollection(['/blog'], files), new MemorySnapshotStore()];
  (await started(collection, store)).dispose();
  collection.log.length = 0;
  return { collection, store };
}

async function rebuilt(collection: MemoryPostCollection): Promise<unknown> {
  const index = indexOver(collection);
  index.start();
  await index.idle();
  return contentOf(index);
}

function readPosts({ log }: MemoryPostCollection): readonly string[] {
  return log.filter((line) => line.startsWith('read ') && line.endsWith('.md')).map((line) => line.slice(5));
}

describe('A warm start', () => {
  it('says the same as a cold one without reading any post', async () => {
    const { collection, store } = await kept();
    const index = await started(collection, store);
    assert.deepEqual(readPosts(collection), []);
    assert.deepEqual(collection.log.filter((line) => line.startsWith('stamp')).sort(), [
      `stamp ${c}`,
      `stamp ${a}`,
      `stamp ${b}`,
    ]);
    assert.deepEqual(contentOf(index), await rebuilt(collection));
    assert.equal(store.saves, 1, 'nothing has changed that was to be kept again');
  });

  it('answers before the files are looked at, and says only then that all is read', async () => {
    const { collection, store } = await kept();
    const index = indexOver(collection, { snapshot: store.host });
    const seen: string[] = [];
    collection.delay = async () => {
      const site = index.siteOf(a);
      seen.push(`${collection.log.at(-1)?.split(' ')[0]} ${postsIn(index).length} ${site && index.hasRead(site)}`);
    };
    index.start();
    await index.idle();
    assert.ok(seen.includes('stamp 3 false'), seen.join('; '));
    const site = index.siteOf(a);
    assert.ok(site && index.hasRead(site));
  });

  it('reads what was changed, created and deleted in between, and nothing else', async () => {
    const { collection, store } = await kept();
    collection.write(a, post('title: Another\ntags: [new]'));
    collection.write('/blog/_posts/2026-01-03-d.md', post('title: D'));
    collection.remove(b);
    const index = await started(collection, store);
    assert.deepEqual([...readPosts(collection)].sort(), [a, '/blog/_posts/2026-01-03-d.md'].sort());
    assert.deepEqual(postPaths(index), ['_drafts/c.md', '_posts/2026-01-01-a.md', '_posts/2026-01-03-d.md']);
    assert.deepEqual(contentOf(index), await rebuilt(collection));
    collection.log.length = 0;
    const again = await started(collection, store);
    assert.deepEqual(readPosts(collection), []);
    assert.deepEqual(contentOf(again), contentOf(index));
  });

  it('forgets a file that vanishes before it is looked at', async () => {
    const { collection, store } = await kept();
    const index = indexOver(collection, { snapshot: store.host });
    collection.delay = async () => {
      if (collection.log.at(-1)?.startsWith('stamp')) {
        collection.isWatched = false;
        collection.remove(b);
      }
    };
    index.start();
    await index.idle();
    collection.delay = async () => {};
    index.recheck();
    await index.idle();
    assert.deepEqual(postPaths(index), ['_drafts/c.md', '_posts/2026-01-01-a.md']);
  });

  it('lets an unsaved editor win, and keeps what the disk has', async () => {
    const { collection, store } = await kept();
    const index = indexOver(collection, { snapshot: store.host });
    index.openBuffer(a, post('title: Unsaved'));
    index.start();
    await index.idle();
    assert.equal(postsIn(index).find(({ path }) => path === a)?.title, 'Unsaved');
    collection.write(b, post('title: Changed'));
    await index.idle();
    await index.saveSnapshot();
    index.dispose();
    collection.log.length = 0;
    const next = await started(collection, store);
    assert.deepEqual(readPosts(collection), []);
    assert.equal(postsIn(next).find(({ path }) => path === a)?.title, 'A');
  });

  it('does not keep what an editor had that was closed without saving', async () => {
    const { collection, store } = await kept();
    const index = await started(collection, store);
    index.openBuffer(a, post('title: Unsaved'));
    index.closeBuffer(a);
    await index.idle();
    await index.saveSnapshot();
    const next = await started(collection, store);
    assert.deepEqual(contentOf(next), await rebuilt(collection));
  });

  it('does not trust the time of a file that was written right before it was read', async () => {
    const store = new MemorySnapshotStore();
    const collection = new MemoryPostCollection(['/blog'], files);
    const now = Date.UTC(2026, 9, 3);
    collection.clock = now - 1500;
    collection.write(a, post('title: A 1'));
    (await started(collection, store)).dispose();
    collection.log.length = 0;
    collection.clock = now - 1500;
    collection.write(a, post('title: A 2'));
    const index = await started(collection, store);
    assert.deepEqual(readPosts(collection), [a]);
    assert.equal(postsIn(index).find(({ path }) => path === a)?.title, 'A 2');
  });

  it('is right in another time zone and where files have become something else', async () => {
    const { collection, store } = await kept();
    collection.write('/blog/_config.yml', 'timezone: America/New_York\nexclude: [_drafts]');
    const index = await started(collection, store);
    assert.deepEqual(readPosts(collection), []);
    assert.deepEqual(contentOf(index), await rebuilt(collection));
  });

  it('reads dates that depend on the day anew', async () => {
    const { collection, store } = await kept();
    collection.write(a, post('title: A\ndate: "12:30"'));
    collection.write(b, post('title: B\ndate: March 3, 2026 10:00'));
    (await started(collection, store)).dispose();
    collection.log.length = 0;
    await started(collection, store);
    assert.deepEqual(readPosts(collection), [a]);
  });

  it('keeps what is known of sites that were not asked for this time', async () => {
    const store = new MemorySnapshotStore();
    const two = {
      '/all/one/_posts/2026-01-01-a.md': post('title: A'),
      '/all/two/_posts/2026-01-01-b.md': post('title: B'),
    };
    const collection = new MemoryPostCollection(['/all'], two);
    const sessions = [['one', 'two'], ['one'], ['two']];
    for (const sites of sessions) {
      const index = indexOver(collection, { snapshot: store.host });
      index.start('sites');
      for (const site of sites) {
        for (const _ of ['to find its site', 'to follow it']) {
          index.lookAround(`/all/${site}/_posts/x.md`);
          await index.idle();
        }
      }
      collection.write(`/all/${sites[0]}/_posts/2026-01-09-${sessions.indexOf(sites)}.md`, post('title: New'));
      await index.idle();
      await index.saveSnapshot();
      index.dispose();
      collection.log.length = 0;
    }
    const index = await started(collection, store);
    assert.deepEqual(readPosts(collection), []);
    assert.equal(store.saves, 3);
    assert.equal(postPaths(index, '/all/one').length + postPaths(index, '/all/two').length, 5);
  });

  it('goes on without a store that works', async () => {
    const warnings: string[] = [];
    const log: Log = { info: (text) => warnings.push(text), warn: (text) => warnings.push(text), error: assert.fail };
    const store = {
      load: () => Promise.reject(new Error('no load')),
      save: () => Promise.reject(new Error('no save')),
    };
    const collection = new MemoryPostCollection(['/blog'], files);
    const index = indexOver(collection, { log, snapshot: { store, madeBy: 'test' } });
    index.start();
    await index.idle();
    await index.saveSnapshot();
    assert.equal(postPaths(index).length, 3);
    assert.equal(warnings.length, 2);
    assert.match(warnings.join(), /no load.*no save/s);
  });

  it('keeps nothing while it is reading', async () => {
    const store = new MemorySnapshotStore();
    const index = indexOver(new MemoryPostCollection(['/blog'], files), { snapshot: store.host });
    await index.saveSnapshot();
    index.start();
    await index.saveSnapshot();
    assert.equal(store.saves, 0);
    await index.idle();
    await Promise.all([index.saveSnapshot(), index.saveSnapshot()]);
    assert.equal(store.saves, 1);
  });

  it('holds the thread for 8 ms at most when it is read and written', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, i) => [
        `/blog/_posts/2026-01-01-${i}.md`,
        post(`title: ${i}\ntags: [t${i % 9}]`),
      ]),
    );
    const collection = new MemoryPostCollection(['/blog'], many);
    const store = new MemorySnapshotStore();
    let time = 1e12;
    let begun = time;
    let longest = 0;
    const pause = async (): Promise<void> => {
      longest = Math.max(longest, time - begun);
      begun = time;
    };
    const index = indexOver(collection, { snapshot: store.host, pause, now: () => (time += 0.05) });
    index.start();
    await index.idle();
    await index.saveSnapshot();
    assert.ok(longest > 7 && longest < 10, `${longest}`);
  });

  for (const [what, field] of [
    ['slug of 9,000 hexadecimal digits', `slug: 0x${'f'.repeat(9000)}`],
    ['permalink of 10,001 digits', `permalink: ${'9'.repeat(10_001)}`],
    ['category of 10,001 digits', `categories: [-${'9'.repeat(10_001)}]`],
  ] as const) {
    it(`is a warm one for all other posts though one has a ${what}`, async () => {
      const collection = new MemoryPostCollection(['/blog'], {
        '/blog/_posts/2026-01-01-odd.md': `---\n${field}\n---\n`,
        '/blog/_posts/2026-01-02-plain.md': '---\ntitle: Plain\n---\n',
      });
      const store = new MemorySnapshotStore();
      (await started(collection, store)).dispose();
      collection.log.length = 0;
      const index = await started(collection, store);
      const read = collection.log.filter((each) => each.startsWith('read ') && each.endsWith('.md'));
      assert.deepEqual(read, ['read /blog/_posts/2026-01-01-odd.md']);
      assert.deepEqual(contentOf(index), await rebuilt(collection));
    });
  }

  it('equals a cold one whatever stands in the posts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyPost, { minLength: 1, maxLength: 8 }), async (texts) => {
        const collection = new MemoryPostCollection(
          ['/blog'],
          Object.fromEntries(texts.map((text, i) => [`/blog/_posts/2026-01-0${1 + i}-x.md`, text])),
        );
        const store = new MemorySnapshotStore();
        (await started(collection, store)).dispose();
        collection.log.length = 0;
        const infos: string[] = [];
        const log: Log = { info: (text) => infos.push(text), warn: assert.fail, error: assert.fail };
        const index = indexOver(collection, { snapshot: store.host, log });
        index.start();
        await index.idle();
        assert.deepEqual(infos, []);
        assert.deepEqual(contentOf(index), await rebuilt(collection));
      }),
      { numRuns: 100 },
    );
  });
});
