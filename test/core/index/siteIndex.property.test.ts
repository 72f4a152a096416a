import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SiteIndex } from '../../../src/core/index/siteIndex';
import { contentOf, indexOver, post } from '../../support/indexUnderTest';
import { MemoryPostCollection } from '../../support/memoryPostCollection';

type Step =
  | { readonly do: 'write' | 'open' | 'save'; readonly path: string; readonly text: string }
  | { readonly do: 'close' | 'remove' | 'touch' | 'ask'; readonly path: string }
  | { readonly do: 'rename'; readonly path: string; readonly to: string }
  | { readonly do: 'settle' | 'turn' };

const folders = [
  '',
  '/_posts',
  '/_posts/sub',
  '/_drafts',
  '/_recipes',
  '/nested/_posts',
  '/nested/deep/_posts',
  '/old/_posts',
  '/_hidden/_posts',
  '/vendor/x/_posts',
  '/_site/_posts',
  '/public/_posts',
];
const files = folders.flatMap((folder) => [`/blog${folder}/2026-01-01-a.md`, `/blog${folder}/b.md`]);
const configs = ['/blog/_config.yml', '/blog/nested/_config.yml', '/blog/_config.yaml'];
const top = ['/blog/_posts', '/blog/nested', '/blog/nested/deep', '/blog/old', '/blog/_recipes', '/blog/moved'];

const postText = fc.constantFrom(
  post('title: A\ntags: [x, y]'),
  post('title: B\ntags: [x]\ndate: 2026-02-03 10:00'),
  post('date: 12:00'),
  post('title: [broken'),
  'No front matter.',
  '---\nunterminated: yes\n',
);
const configText = fc.constantFrom(
  '',
  'timezone: America/New_York',
  'exclude: [old]',
  'collections: [recipes]',
  'destination: public',
  'exclude: [nested]\ncollections: {recipes: {output: true}}\ntimezone: Nowhere/Else',
  'source: nested',
  'collections_dir: nested',
);
const anyFile = fc.constantFrom(...files);
const anyConfig = fc.constantFrom(...configs);
const write = fc.oneof(
  { weight: 4, arbitrary: fc.record({ path: anyFile, text: postText }) },
  { weight: 3, arbitrary: fc.record({ path: anyConfig, text: configText }) },
);
const path = fc.oneof({ weight: 3, arbitrary: anyFile }, { weight: 2, arbitrary: anyConfig });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: write.map((file) => ({ do: 'write' as const, ...file })) },
  { weight: 3, arbitrary: write.map((file) => ({ do: 'open' as const, ...file })) },
  { weight: 2, arbitrary: path.map((at) => ({ do: 'close' as const, path: at })) },
  { weight: 2, arbitrary: write.map((file) => ({ do: 'save' as const, ...file })) },
  { weight: 2, arbitrary: fc.oneof(path, fc.constantFrom(...top)).map((at) => ({ do: 'remove' as const, path: at })) },
  { weight: 1, arbitrary: path.map((at) => ({ do: 'touch' as const, path: at })) },
  { weight: 1, arbitrary: anyFile.map((at) => ({ do: 'ask' as const, path: at })) },
  {
    weight: 2,
    arbitrary: fc
      .oneof(fc.tuple(anyFile, anyFile), fc.tuple(fc.constantFrom(...top), fc.constantFrom(...top)))
      .filter(([from, to]) => !`${from}/`.startsWith(`${to}/`) && !`${to}/`.startsWith(`${from}/`))
      .map(([from, to]) => ({ do: 'rename' as const, path: from, to })),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'settle' as const }) },
  { weight: 3, arbitrary: fc.constant({ do: 'turn' as const }) },
);

describe('SiteIndex, after any mix of events', () => {
  it('equals one that is built from nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.boolean(), async (steps, startsFirst) => {
        const collection = new MemoryPostCollection();
        collection.delay = turn;
        const index = indexOver(collection);
        const buffers = new Map<string, string>();
        if (startsFirst) {
          index.start();
        }
        for (const each of steps) {
          await perform(each, index, collection, buffers);
        }
        index.start();
        await index.idle();

        const rebuilt = indexOver(collection);
        rebuilt.start();
        for (const [at, text] of buffers) {
          rebuilt.openBuffer(at, text);
        }
        await rebuilt.idle();
        assert.deepEqual(contentOf(index), contentOf(rebuilt));
        assert.equal(index.state.phase, 'ready');
        assert.equal(index.state.found, index.state.read);
        index.dispose();
        rebuilt.dispose();
        assert.equal(collection.listened, false);
      }),
      { numRuns: 600 },
    );
  });

  it('says the same of a file that is asked about, though it reads no more than the sites of such files', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.constantFrom(...files), async (steps, asked) => {
        const collection = new MemoryPostCollection(['/'], { '/blog/README.md': '' });
        collection.delay = turn;
        const index = indexOver(collection);
        const buffers = new Map<string, string>();
        index.start('sites');
        for (const each of steps) {
          await perform(each, index, collection, buffers);
        }
        for (const _ of ['to find its site', 'to follow it']) {
          index.lookAround(asked);
          await index.idle();
        }
        assert.ok(index.isPlaced(asked));

        const rebuilt = indexOver(collection);
        rebuilt.start();
        for (const [at, text] of buffers) {
          rebuilt.openBuffer(at, text);
        }
        await rebuilt.idle();
        assert.deepEqual(answersFor(index, asked), answersFor(rebuilt, asked));
        index.dispose();
        rebuilt.dispose();
      }),
      { numRuns: 600 },
    );
  });
});

function answersFor(index: SiteIndex, path: string): unknown {
  const site = index.siteOf(path);
  return {
    kind: index.kindOf(path),
    root: site?.root,
    values: site && [...site.config.values],
    hasRead: site && index.hasRead(site),
    posts: site && [...index.summaries(site)].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

async function perform(
  each: Step,
  index: SiteIndex,
  collection: MemoryPostCollection,
  buffers: Map<string, string>,
): Promise<void> {
  switch (each.do) {
    case 'write':
      return collection.write(each.path, each.text);
    case 'remove':
      return collection.remove(each.path);
    case 'rename':
      return collection.rename(each.path, each.to);
    case 'touch':
      return collection.notify([{ path: each.path, kind: 'changed' }]);
    case 'ask':
      return index.lookAround(each.path);
    case 'open':
      buffers.set(each.path, each.text);
      return index.openBuffer(each.path, each.text);
    case 'close':
      buffers.delete(each.path);
      return index.closeBuffer(each.path);
    case 'save':
      // Where nobody watches, the editor that is closed is the only hint.
      collection.isWatched = false;
      collection.write(each.path, each.text);
      collection.isWatched = true;
      buffers.delete(each.path);
      return index.closeBuffer(each.path);
    case 'settle':
      return index.idle();
    case 'turn':
      return turn();
  }
}

/** Lets everything that waits go one step on. */
async function turn(): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
}
