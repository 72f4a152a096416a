import type { ExtensionContext } from 'vscode';
import type { FilePath } from '../core/foundation/filePath';
import type { FileReader } from '../core/index/postCollection';
import { NodePostCollection } from '../node/nodePostCollection';
import { realPath } from '../node/realPath';
import { activate as activateOn } from './activate';

/** See docs/decisions/0010: most windows have nothing open that is not on the disk. */
declare function require(module: './documents/workspaceFiles'): typeof import('./documents/workspaceFiles');

/** The entry for VS Code on a machine with a disk; folders that are not on it are read through VS Code. */
export function activate(context: ExtensionContext): void {
  const isOnDisk = (path: FilePath): boolean => path.startsWith('/');
  activateOn(context, {
    readersIn: (folders) => {
      const onDisk = new NodePostCollection(folders.filter(isOnDisk));
      let elsewhere: FileReader | undefined;
      const fromElsewhere = (): FileReader => {
        const { WorkspaceFiles } = require('./documents/workspaceFiles');
        elsewhere ??= new WorkspaceFiles(folders);
        return elsewhere;
      };
      return (path) => (isOnDisk(path) ? onDisk : fromElsewhere());
    },
    // A timer would wait for a millisecond at least, an eighth of the time between two pauses.
    pause: () => new Promise((resume) => setImmediate(resume)),
    realPath: (path) => (isOnDisk(path) ? realPath(path) : Promise.resolve(undefined)),
    loaded: Promise.resolve(),
  });
}
