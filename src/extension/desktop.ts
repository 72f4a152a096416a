import type { ExtensionContext } from 'vscode';
import type { FilePath } from '../core/foundation/filePath';
import { NodePostCollection } from '../node/nodePostCollection';
import { realPath } from '../node/realPath';
import { activate as activateOn } from './activate';
import { WorkspaceFiles } from './documents/workspaceFiles';

/** The entry for VS Code on a machine with a disk; folders that are not on it are read through VS Code. */
export function activate(context: ExtensionContext): void {
  const isOnDisk = (path: FilePath): boolean => path.startsWith('/');
  activateOn(context, {
    readersIn: (folders) => {
      const onDisk = new NodePostCollection(folders.filter(isOnDisk));
      const elsewhere = new WorkspaceFiles(folders);
      return (path) => (isOnDisk(path) ? onDisk : elsewhere);
    },
    // A timer would wait for a millisecond at least, an eighth of the time between two pauses.
    pause: () => new Promise((resume) => setImmediate(resume)),
    realPath: (path) => (isOnDisk(path) ? realPath(path) : Promise.resolve(undefined)),
    loaded: Promise.resolve(),
  });
}
