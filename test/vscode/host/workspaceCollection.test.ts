import assert from 'node:assert/strict';
import { Uri, workspace } from 'vscode';
import { WorkspaceCollection } from '../../../src/extension/documents/workspaceCollection';
import { WorkspaceFiles } from '../../../src/extension/documents/workspaceFiles';
import { toFilePath } from '../../../src/extension/toVscode/filePath';
import { postCollectionContract } from '../../contracts/postCollectionContract';

let folders = 0;

/**
 * In the Node host, in the browser's worker on files, and there on a folder that is served from memory. VS Code's own
 * interface makes no links: those are tested where there is Node.
 */
postCollectionContract('WorkspaceCollection', {
  isWatched: true,
  canForbid: false,
  create: async () => {
    const [open] = workspace.workspaceFolders ?? [];
    assert.ok(open);
    const reader = new WorkspaceCollection((folders) => {
      const files = new WorkspaceFiles(folders);
      return () => files;
    });
    reader.watch();
    /**
     * One after the other, each when the one before is told of: a watcher of the disk looks into a new folder some time
     * after it is there, and never hears of what was made in it before.
     */
    const makeFolder = async (uri: Uri): Promise<void> => {
      if (await isThere(uri)) {
        return;
      }
      await makeFolder(Uri.joinPath(uri, '..'));
      const path = toFilePath(uri);
      const told = new Promise<void>((resolve) => {
        const listening = reader.onDidChange((changes) => {
          if (changes.some((change) => change.path === path)) {
            listening.dispose();
            resolve();
          }
        });
      });
      await workspace.fs.createDirectory(uri);
      await told;
    };
    // Each test has a folder of its own, so that nothing is told late of another test's files.
    const around = Uri.joinPath(open.uri, `contract-${folders++}`);
    const root = Uri.joinPath(around, 'blog');
    const at = (relativePath: string) => Uri.joinPath(root, relativePath);
    await makeFolder(root);
    return {
      reader,
      root: toFilePath(root),
      write: async (path, content) => {
        await makeFolder(Uri.joinPath(at(path), '..'));
        await workspace.fs.writeFile(
          at(path),
          typeof content === 'string' ? new TextEncoder().encode(content) : content,
        );
      },
      remove: async (path) => workspace.fs.delete(at(path), { recursive: true }),
      rename: async (from, to) => workspace.fs.rename(at(from), at(to)),
      dispose: async () => {
        reader.dispose();
        await workspace.fs.delete(around, { recursive: true });
      },
    };
  },
});

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
