import assert from 'node:assert/strict';
import { Uri, workspace } from 'vscode';
import { WorkspaceCollection } from '../../../src/extension/documents/workspaceCollection';
import { workspaceFiles } from '../../../src/extension/documents/workspaceFiles';
import { toFilePath } from '../../../src/extension/toVscode/filePath';
import { postCollectionContract } from '../../contracts/postCollectionContract';

let folders = 0;

/**
 * In the Node host, in the browser's worker on files, and there on a folder that is served from memory. VS Code's own
 * interface makes no links: those are tested where there is Node.
 */
postCollectionContract('WorkspaceCollection', {
  isWatched: true,
  create: async () => {
    const [open] = workspace.workspaceFolders ?? [];
    assert.ok(open);
    // Each test has a folder of its own in a folder around it, so that nothing is told late of another test's files.
    const around = Uri.joinPath(open.uri, `contract-${folders++}`);
    const root = Uri.joinPath(around, 'blog');
    const at = (relativePath: string) => Uri.joinPath(root, relativePath);
    await workspace.fs.createDirectory(root);
    const reader = new WorkspaceCollection(() => workspaceFiles);
    return {
      reader,
      root: toFilePath(root),
      write: async (path, content) =>
        workspace.fs.writeFile(at(path), typeof content === 'string' ? new TextEncoder().encode(content) : content),
      remove: async (path) => workspace.fs.delete(at(path), { recursive: true }),
      rename: async (from, to) => workspace.fs.rename(at(from), at(to)),
      dispose: async () => {
        reader.dispose();
        await workspace.fs.delete(around, { recursive: true });
      },
    };
  },
});
