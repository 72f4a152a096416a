import assert from 'node:assert/strict';
import { isCancelled } from '../../src/core/foundation/cancellation';
import { type FilePath, join } from '../../src/core/foundation/filePath';
import { largestFile } from '../../src/core/index/fileText';
import type { FileReader, Unreadable } from '../../src/core/index/postCollection';

/** A reader to test, with one open folder, and a way to prepare what is in it. */
export interface ReaderUnderTest {
  readonly reader: FileReader;
  /** The open folder. */
  readonly root: FilePath;
  /** Writes a file below the open folder, or beside it (`../name`), and makes its folders. */
  write(relativePath: string, content: string | Uint8Array): Promise<void>;
  remove(relativePath: string): Promise<void>;
  /** Takes away the permission to read a file, or to enter a folder, that is there. */
  readonly forbid?: ((relativePath: string) => Promise<void>) | undefined;
  dispose(): Promise<void>;
  /** Where there are links. */
  readonly links?: {
    /** Makes a link to a file or folder, both named as in `write`. Throws where that isn't allowed. */
    make(relativePath: string, target: string, kind: 'file' | 'dir'): Promise<void>;
    /** Whether the reader can tell where a link leads. */
    readonly areTold: boolean;
  };
}

/** What every implementation of `FileReader`, and so of `PostCollection`, must do. */
export function fileReaderContract(
  name: string,
  create: () => Promise<ReaderUnderTest>,
  { canForbid }: { readonly canForbid: boolean },
): void {
  describe(`${name} keeps the contract of a file reader`, () => {
    let test: ReaderUnderTest;
    beforeEach(async () => {
      test = await create();
    });
    afterEach(() => test.dispose());

    const root = (): FilePath => test.root;
    const listed = async (folder: string, wanted: (path: string, kind: 'file' | 'folder') => boolean) =>
      (await test.reader.list(folder, wanted)).map(({ path }) => path.slice(root().length + 1)).sort();

    it('lists every file below a folder', async () => {
      await test.write('_config.yml', '');
      await test.write('_posts/2026/a.md', 'a');
      await test.write('_posts/日本語 の%20名前.md', 'b');
      assert.deepEqual(await listed(root(), () => true), [
        '_config.yml',
        '_posts/2026/a.md',
        '_posts/日本語 の%20名前.md',
      ]);
      assert.deepEqual(
        await listed(join(root(), '_posts'), (path, kind) => kind === 'folder' || path.endsWith('/a.md')),
        ['_posts/2026/a.md'],
      );
    });

    it('asks for each file and folder by its path below the listed folder', async () => {
      await test.write('a/b/c.md', '');
      const asked: string[] = [];
      await listed(join(root(), 'a'), (path, kind) => asked.push(`${kind} ${path}`) > 0);
      assert.deepEqual(asked.sort(), ['file b/c.md', 'folder b']);
    });

    it('does not enter a folder that is refused', async () => {
      await test.write('a/x.md', '');
      await test.write('b/c/y.md', '');
      const asked: string[] = [];
      const files = await listed(root(), (path, kind) => {
        asked.push(path);
        return kind === 'file' || path !== 'b';
      });
      assert.deepEqual(files, ['a/x.md']);
      assert.deepEqual(asked.sort(), ['a', 'a/x.md', 'b']);
    });

    it('lists nothing for a folder that is not there and for a file', async () => {
      await test.write('a.md', '');
      assert.deepEqual(await listed(join(root(), 'missing'), () => true), []);
      assert.deepEqual(await listed(join(root(), 'a.md'), () => true), []);
    });

    it('throws when listing is cancelled', async () => {
      await test.write('a.md', '');
      await assert.rejects(
        test.reader.list(root(), () => true, { aborted: true }),
        isCancelled,
      );
    });

    it('reads a text as it is, with its byte order mark and line breaks', async () => {
      const text = '\uFEFF---\r\ntitle: 日本語 🍣\r\n---\r\n';
      await test.write('a.md', text);
      assert.equal(await test.reader.read(join(root(), 'a.md')), text);
      await test.write('empty.md', '');
      assert.equal(await test.reader.read(join(root(), 'empty.md')), '');
    });

    it('reads what was written last', async () => {
      await test.write('a.md', 'one');
      await test.reader.read(join(root(), 'a.md'));
      await test.write('a.md', 'two');
      assert.equal(await test.reader.read(join(root(), 'a.md')), 'two');
      await test.remove('a.md');
      assert.equal(await test.reader.read(join(root(), 'a.md')), undefined);
    });

    const notTexts: readonly (readonly [what: string, content: Uint8Array, why: Unreadable])[] = [
      ['Shift_JIS', Uint8Array.of(0x93, 0xfa, 0x96, 0x7b), 'notText'],
      ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x2d, 0, 0x2d, 0), 'notText'],
      ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'notText'],
      ['binary zeros', new Uint8Array(8), 'notText'],
      ['a broken sequence', Uint8Array.of(0x61, 0xe6, 0x97), 'notText'],
      ['a broken sequence far below', new Uint8Array(100_000).fill(0x61).fill(0xe6, 99_999), 'notText'],
      ['more than 10 MB', new Uint8Array(largestFile + 1).fill(0x61), 'tooLarge'],
    ];
    for (const [what, content, why] of notTexts) {
      it(`has no text for ${what}, and says why`, async () => {
        await test.write('a.md', content);
        const path = join(root(), 'a.md');
        assert.equal(await test.reader.read(path), undefined);
        const reading = await test.reader.readStamped(path);
        assert.equal('unreadable' in reading && reading.unreadable, why);
        assert.deepEqual(reading.stamp, await test.reader.stamp(path));
      });
    }

    it('reads exactly 10 MB', async () => {
      await test.write('a.md', new Uint8Array(largestFile).fill(0x61));
      assert.equal((await test.reader.read(join(root(), 'a.md')))?.length, largestFile);
    });

    it('has no text for a folder and for what is not there', async () => {
      await test.write('a/b.md', '');
      for (const path of ['a', 'missing.md', 'a/b.md/c.md'].map((each) => join(root(), each))) {
        assert.equal(await test.reader.read(path), undefined);
        assert.deepEqual(await test.reader.readStamped(path), { unreadable: 'missing' });
        assert.equal(await test.reader.stamp(path), undefined);
      }
    });

    it('reads a text together with the stamp that the file has', async () => {
      const path = join(root(), 'a.md');
      await test.write('a.md', '日本語');
      const stamp = await test.reader.stamp(path);
      assert.equal(stamp?.size, 9);
      assert.deepEqual(await test.reader.readStamped(path), { text: '日本語', stamp });
      await test.write('a.md', '日本語。');
      assert.notDeepEqual(await test.reader.stamp(path), stamp);
    });

    if (canForbid) {
      it('says that a file may not be read, and of a folder that it may not be entered', async () => {
        await test.write('_posts/a.md', 'a');
        await test.write('_posts/secret.md', 'b');
        await test.write('_posts/closed/c.md', 'c');
        await test.write('_posts/closed/deep/d.md', 'd');
        await test.forbid?.('_posts/secret.md');
        await test.forbid?.('_posts/closed');
        const closed: string[] = [];
        const files = await test.reader.list(
          root(),
          () => true,
          undefined,
          (folder) => closed.push(folder),
        );
        assert.deepEqual(files.map(({ path }) => path).sort(), [
          join(root(), '_posts/a.md'),
          join(root(), '_posts/secret.md'),
        ]);
        assert.deepEqual(closed, [join(root(), '_posts/closed')]);
        const reading = await test.reader.readStamped(join(root(), '_posts/secret.md'));
        assert.equal('unreadable' in reading && reading.unreadable, 'denied');
        assert.equal(await test.reader.read(join(root(), '_posts/secret.md')), undefined);
      });
    }

    it('tells of no folder that is not there as one that may not be entered', async () => {
      await test.write('a.md', '');
      const closed: string[] = [];
      for (const folder of ['missing', 'a.md']) {
        await test.reader.list(
          join(root(), folder),
          () => true,
          undefined,
          (path) => closed.push(path),
        );
      }
      assert.deepEqual(closed, []);
    });

    it('enters no linked folder, and lists a linked file only when it is told to lie inside', async function () {
      await test.write('../outside/secret.md', '');
      await test.write('_posts/a.md', 'a');
      await test.write('shared/b.md', 'b');
      try {
        await test.links?.make('_posts/loop', '.', 'dir');
        await test.links?.make('linked', '../outside', 'dir');
        await test.links?.make('_posts/secret.md', '../outside/secret.md', 'file');
        await test.links?.make('_posts/b.md', 'shared/b.md', 'file');
        await test.links?.make('_posts/broken.md', 'missing.md', 'file');
      } catch {
        this.skip();
      }
      const posts = test.links?.areTold ? ['_posts/a.md', '_posts/b.md'] : ['_posts/a.md'];
      assert.deepEqual(await listed(root(), () => true), [...posts, 'shared/b.md']);
      assert.deepEqual(await listed(join(root(), '_posts'), (_, kind) => kind === 'file'), posts);
      const links = (await test.reader.list(root(), () => true)).filter(({ isLink }) => isLink);
      assert.deepEqual(
        links.map(({ path }) => path),
        posts.slice(1).map((name) => join(root(), name)),
      );
    });

    describe('of what is asked for by name', () => {
      const make = async (path: string, target: string, kind: 'file' | 'dir'): Promise<void> =>
        test.links?.make(path, target, kind);
      beforeEach(async function () {
        await test.write('../outside/secret.md', 'secret');
        await test.write('../outside/deep/secret.md', 'secret');
        await test.write('shared/b.md', 'b');
        await test.write('shared/deep/c.md', 'c');
        try {
          await make('secret.md', '../outside/secret.md', 'file');
          await make('again.md', 'secret.md', 'file');
          await make('linked', '../outside', 'dir');
          await make('twice', 'linked', 'dir');
          await make('shared/deep/out', '../outside', 'dir');
          await make('broken.md', 'missing.md', 'file');
          await make('self.md', 'self.md', 'file');
          await make('folder.md', 'shared', 'dir');
          await make('b.md', 'shared/b.md', 'file');
          await make('inside', 'shared', 'dir');
        } catch {
          this.skip();
        }
      });

      for (const path of [
        ...['secret.md', 'again.md', 'linked/secret.md', 'linked/deep/secret.md', 'twice/secret.md'],
        ...['shared/deep/out/secret.md', 'inside/deep/out/deep/secret.md', 'broken.md', 'self.md', 'folder.md'],
      ]) {
        it(`reads no file outside and no folder through links: ${path}`, async () => {
          assert.equal(await test.reader.read(join(root(), path)), undefined);
          assert.deepEqual(await test.reader.readStamped(join(root(), path)), { unreadable: 'missing' });
          assert.equal(await test.reader.stamp(join(root(), path)), undefined);
        });
      }

      for (const [path, target, text] of [
        ['b.md', 'shared/b.md', 'b'],
        ['inside/b.md', 'shared/b.md', 'b'],
        ['inside/deep/c.md', 'shared/deep/c.md', 'c'],
      ] as const) {
        it(`reads a file inside through a link where that is told to lead there: ${path}`, async () => {
          const stamp = test.links?.areTold ? await test.reader.stamp(join(root(), target)) : undefined;
          const reading = await test.reader.readStamped(join(root(), path));
          assert.deepEqual(reading, stamp ? { text, stamp } : { unreadable: 'missing' });
          assert.deepEqual(await test.reader.stamp(join(root(), path)), stamp);
          assert.equal(await test.reader.read(join(root(), path)), stamp && text);
        });
      }

      it('lists no folder outside through links, and one inside where a link is told to lead there', async () => {
        const closed: string[] = [];
        const filesIn = async (folder: string): Promise<readonly string[]> => {
          const files = await test.reader.list(
            join(root(), folder),
            () => true,
            undefined,
            (path) => closed.push(path),
          );
          return files.map(({ path }) => path.slice(root().length + 1)).sort();
        };
        for (const folder of ['linked', 'linked/deep', 'twice', 'shared/deep/out', 'broken.md', 'self.md']) {
          assert.deepEqual(await filesIn(folder), [], folder);
        }
        const told = test.links?.areTold ? ['inside/b.md', 'inside/deep/c.md'] : [];
        assert.deepEqual(await filesIn('inside'), told);
        assert.deepEqual(closed, []);
      });
    });
  });
}
