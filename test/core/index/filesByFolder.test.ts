import assert from 'node:assert/strict';
import fc from 'fast-check';
import { relativeTo } from '../../../src/core/foundation/filePath';
import { FilesByFolder } from '../../../src/core/index/filesByFolder';

const anyPath = fc
  .array(fc.constantFrom('a', 'b', 'c.md'), { minLength: 1, maxLength: 4 })
  .chain((names) =>
    fc.constantFrom(`/${names.join('/')}`, `/c:/${names.join('/')}`, `vscode-vfs://host/${names.join('/')}`),
  );
const anyFolder = fc.oneof(anyPath, fc.constantFrom('/', '/c:', 'vscode-vfs://host', 'untitled://Untitled-1'));

describe('FilesByFolder', () => {
  it('finds what a look at all files would find, whatever came and went', () => {
    const events = fc.array(fc.tuple(anyPath, fc.boolean()), { maxLength: 30 });
    fc.assert(
      fc.property(events, anyFolder, (all, folder) => {
        const files = new FilesByFolder();
        const plain = new Set<string>();
        for (const [path, isThere] of all) {
          if (isThere) {
            files.add(path);
            plain.add(path);
          } else {
            files.delete(path);
            plain.delete(path);
          }
        }
        const wanted = [...plain].filter((path) => relativeTo(folder, path) !== undefined);
        assert.deepEqual([...files.within(folder)].sort(), wanted.sort());
        assert.ok(all.every(([path]) => files.has(path) === plain.has(path)));
      }),
    );
  });

  it('lets files go while they are looked through, and meets no other twice', () => {
    const files = new FilesByFolder();
    const paths = ['/a/1', '/a/b/2', '/a/b/3', '/a/c/4'];
    for (const path of paths) {
      files.add(path);
    }
    const met: string[] = [];
    for (const path of files.within('/a')) {
      met.push(path);
      files.delete(path);
    }
    assert.deepEqual(met.sort(), paths);
    assert.deepEqual([...files.within('/')], []);
  });

  it('knows a file without a folder, such as one that was never saved', () => {
    const files = new FilesByFolder();
    files.add('untitled://Untitled-1');
    assert.deepEqual([...files.within('untitled://Untitled-1')], ['untitled://Untitled-1']);
    files.delete('untitled://Untitled-1');
    assert.deepEqual([...files.within('untitled://Untitled-1')], []);
  });
});
