import assert from 'node:assert/strict';
import { type FilePath, join, parent, relativeTo } from '../../src/core/foundation/filePath';
import type { FileChange, PostCollection } from '../../src/core/index/postCollection';
import { fileReaderContract, type ReaderUnderTest } from './fileReaderContract';

/** A collection to test, with one open folder, and a way to prepare what is in it. */
export interface CollectionUnderTest extends ReaderUnderTest {
  readonly reader: PostCollection;
  /** Renames a file or folder. */
  rename(from: string, to: string): Promise<void>;
}

export interface CollectionTraits {
  readonly create: () => Promise<CollectionUnderTest>;
  /** Whether changes are told. The command line looks once, and has nobody to tell it. */
  readonly isWatched: boolean;
  /** Whether files can be forbidden to the process that reads them. */
  readonly canForbid: boolean;
}

/** What every implementation of `PostCollection` must do. */
export function postCollectionContract(name: string, { create, isWatched, canForbid }: CollectionTraits): void {
  fileReaderContract(name, create, { canForbid });

  describe(`${name} keeps the contract of a collection of posts`, () => {
    let test: CollectionUnderTest;
    let told: FileChange[];
    let toldMore: () => void;
    let listening: { dispose(): void };
    beforeEach(async () => {
      test = await create();
      told = [];
      toldMore = () => {};
      listening = test.reader.onDidChange((changes) => {
        told.push(...changes);
        toldMore();
      });
    });
    afterEach(async () => {
      listening.dispose();
      await test.dispose();
    });

    const path = (relativePath: string): FilePath => join(test.root, relativePath);

    it('has the open folder among its folders', () => {
      assert.ok(test.reader.folders.some((folder) => relativeTo(folder, test.root) !== undefined));
    });

    if (!isWatched) {
      it('tells of nothing, and reads what is there when it is asked', async () => {
        await test.write('_posts/a.md', 'one');
        await test.write('_posts/a.md', 'two');
        await test.rename('_posts/a.md', '_posts/b.md');
        assert.equal(await test.reader.read(path('_posts/b.md')), 'two');
        await test.remove('_posts/b.md');
        assert.deepEqual(told, []);
      });
      return;
    }

    it('tells of a file that is created, changed and deleted, and reads it as it is by then', async () => {
      await test.write('_posts/a.md', 'one');
      await isTold('_posts/a.md', 'created');
      assert.equal(await test.reader.read(path('_posts/a.md')), 'one');
      told = [];
      await test.write('_posts/a.md', 'two, which is longer');
      await isTold('_posts/a.md', 'changed');
      assert.equal(await test.reader.read(path('_posts/a.md')), 'two, which is longer');
      told = [];
      await test.remove('_posts/a.md');
      await isTold('_posts/a.md', 'deleted');
      assert.equal(await test.reader.read(path('_posts/a.md')), undefined);
    });

    it('tells of a file that is renamed under both names', async () => {
      await test.write('_posts/日本語 の.md', 'one');
      await isTold('_posts/日本語 の.md', 'created');
      told = [];
      await test.rename('_posts/日本語 の.md', '_posts/b.md');
      await isTold('_posts/日本語 の.md', 'deleted');
      await isTold('_posts/b.md', 'created');
      assert.equal(await test.reader.read(path('_posts/b.md')), 'one');
    });

    it('tells of a folder that is moved by its own name or by the files in it', async () => {
      await test.write('old/_posts/a.md', 'one');
      await test.write('old/_posts/2026/b.md', 'two');
      await isTold('old/_posts/2026/b.md', 'created');
      await isTold('old/_posts/a.md', 'created');
      told = [];
      await test.rename('old', 'new');
      for (const file of ['_posts/a.md', '_posts/2026/b.md']) {
        await isToldWithFolder(`old/${file}`, 'deleted');
        await isToldWithFolder(`new/${file}`, 'created');
      }
      assert.equal(await test.reader.read(path('new/_posts/2026/b.md')), 'two');
      assert.deepEqual(await test.reader.list(path('old'), () => true), []);
    });

    it('tells of a folder that is deleted by its own name or by the files in it', async () => {
      await test.write('old/_posts/a.md', 'one');
      await isTold('old/_posts/a.md', 'created');
      told = [];
      await test.remove('old');
      await isToldWithFolder('old/_posts/a.md', 'deleted');
    });

    it('tells nobody who has stopped listening', async () => {
      const before: FileChange[] = [];
      test.reader
        .onDidChange((changes) => {
          before.push(...changes);
        })
        .dispose();
      await test.write('_posts/a.md', 'one');
      await isTold('_posts/a.md', 'created');
      assert.deepEqual(before, []);
    });

    /** A change is told sooner or later, of the path itself. */
    async function isTold(relativePath: string, kind: FileChange['kind']): Promise<void> {
      await isToldOfOneOf([path(relativePath)], kind);
    }

    /** The same, or of a folder that holds it: what happens to a folder need not be told of each file in it. */
    async function isToldWithFolder(relativePath: string, kind: FileChange['kind']): Promise<void> {
      await isToldOfOneOf(around(path(relativePath)), kind);
    }

    async function isToldOfOneOf(paths: readonly FilePath[], kind: FileChange['kind']): Promise<void> {
      while (!told.some((change) => paths.includes(change.path) && isSoTold(change.kind, kind))) {
        await new Promise<void>((resolve) => {
          toldMore = resolve;
        });
      }
    }

    function around(at: FilePath): readonly FilePath[] {
      return at === test.root ? [] : [at, ...around(parent(at))];
    }
  });
}

/** A watcher may gather what happened before it tells: a file that was created and written is one that was created. */
function isSoTold(told: FileChange['kind'], happened: FileChange['kind']): boolean {
  return (
    told === happened ||
    (happened === 'created' && told === 'changed') ||
    (happened === 'changed' && told === 'created')
  );
}
