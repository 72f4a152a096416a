import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { workspace } from 'vscode';
import type { FilePath } from '../../../../src/core/foundation/filePath';
import type { FileReader } from '../../../../src/core/index/postCollection';
import { WorkspaceCollection } from '../../../../src/extension/documents/workspaceCollection';
import { WorkspaceFiles } from '../../../../src/extension/documents/workspaceFiles';
import { toFilePath } from '../../../../src/node/nativePath';
import { NodePostCollection } from '../../../../src/node/nodePostCollection';
import { eventually } from '../eventually';

const readers: readonly (readonly [how: string, create: (folders: readonly FilePath[]) => FileReader])[] = [
  ['from the disk', (folders) => new NodePostCollection(folders)],
  ['through VS Code', (folders) => new WorkspaceFiles(folders)],
];

for (const [how, create] of readers) {
  describe(`A workspace that is read ${how}`, () => {
    let outside: string;
    let inside: string;
    beforeEach(async () => {
      outside = await mkdtemp(path.join(tmpdir(), 'postwright-outside-'));
      inside = await mkdtemp(path.join(workspace.workspaceFolders?.[0]?.uri.fsPath ?? assert.fail(), 'linked-'));
    });
    afterEach(async () => {
      await rm(inside, { recursive: true });
      await rm(outside, { recursive: true });
    });

    it('is not left through a folder that becomes a link after files were read in it', async () => {
      const folder = path.join(inside, 'blog');
      const file = toFilePath(path.join(folder, 'a.md'));
      await mkdir(folder);
      await writeFile(path.join(folder, 'a.md'), 'mine');
      await writeFile(path.join(outside, 'a.md'), 'secret');
      const collection = new WorkspaceCollection((folders) => {
        const reader = create(folders);
        return () => reader;
      });
      try {
        collection.watch();
        assert.equal(await collection.read(file), 'mine');
        await rm(folder, { recursive: true });
        await symlink(outside, folder, 'dir');
        await eventually(async () => assert.equal(await collection.read(file), undefined));
        assert.equal(await collection.stamp(file), undefined);
      } finally {
        collection.dispose();
      }
    });
  });
}
