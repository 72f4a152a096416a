import assert from 'node:assert/strict';
import { isCancelled } from '../../src/core/foundation/cancellation';
import { type FilePath, join } from '../../src/core/foundation/filePath';
import { largestFile } from '../../src/core/index/fileText';
import type { FileReader } from '../../src/core/index/postCollection';

/** A reader to test, with one open folder, and a way to prepare what is in it. */
export interface ReaderUnderTest {
  readonly reader: FileReader;
  /** The open folder. */
  readonly root: FilePath;
  /** Writes a file below the open folder, or beside it (`../name`), and makes its folders. */
  write(relativePath: string, content: string | Uint8Array): Promise<void>;
  remove(relativePath: string): Promise<void>;
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
export function fileReaderContract(name: string, create: () => Promise<ReaderUnderTest>): void {
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

    const notTexts: readonly (readonly [what: string, content: Uint8Array])[] = [
      ['Shift_JIS', Uint8Array.of(0x93, 0xfa, 0x96, 0x7b)],
      ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x2d, 0, 0x2d, 0)],
      ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0)],
      ['binary zeros', new Uint8Array(8)],
      ['a broken sequence', Uint8Array.of(0x61, 0xe6, 0x97)],
      ['more than 10 MB', new Uint8Array(largestFile + 1).fill(0x61)],
    ];
    for (const [what, content] of notTexts) {
      it(`has no text for ${what}`, async () => {
        await test.write('a.md', content);
        assert.equal(await test.reader.read(join(root(), 'a.md')), undefined);
      });
    }

    it('has no text for a folder and for what is not there', async () => {
      await test.write('a/b.md', '');
      assert.equal(await test.reader.read(join(root(), 'a')), undefined);
      assert.equal(await test.reader.read(join(root(), 'missing.md')), undefined);
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
    });
  });
}
