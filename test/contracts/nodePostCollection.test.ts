import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toFilePath } from '../../src/node/nativePath';
import { NodePostCollection } from '../../src/node/nodePostCollection';
import { postCollectionContract } from './postCollectionContract';

async function temporaryFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'postwright-'));
}

async function write(folder: string, relativePath: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(folder, relativePath);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

postCollectionContract('NodePostCollection', async () => {
  const folder = await temporaryFolder();
  const collection = new NodePostCollection([toFilePath(folder)]);
  return {
    collection,
    write: (relativePath, content) => write(folder, relativePath, content),
    remove: (relativePath) => rm(path.join(folder, relativePath), { recursive: true }),
    notify: (changes) => collection.notify(changes),
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
});

describe('NodePostCollection and symbolic links', () => {
  let folder: string;
  before(async () => {
    folder = await temporaryFolder();
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('enters no linked folder and lists linked files only when they lie inside', async function () {
    await write(folder, 'outside/secret.md', '');
    await write(folder, 'blog/_posts/a.md', '');
    try {
      await symlink(path.join(folder, 'blog'), path.join(folder, 'blog/_posts/loop'), 'dir');
      await symlink(path.join(folder, 'outside'), path.join(folder, 'blog/linked'), 'dir');
      await symlink(path.join(folder, 'outside/secret.md'), path.join(folder, 'blog/secret.md'), 'file');
      await symlink(path.join(folder, 'blog/_posts/a.md'), path.join(folder, 'blog/linked.md'), 'file');
      await symlink(path.join(folder, 'blog/missing.md'), path.join(folder, 'blog/broken.md'), 'file');
    } catch {
      this.skip();
    }
    const root = toFilePath(path.join(folder, 'blog'));
    const entries = await new NodePostCollection([root]).list(root, () => true);
    assert.deepEqual(entries.map((entry) => entry.path).sort(), [`${root}/_posts/a.md`, `${root}/linked.md`]);
  });
});
