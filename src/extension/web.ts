import type { ExtensionContext } from 'vscode';
import { activate as activateOn } from './activate';
import { WorkspaceFiles } from './documents/workspaceFiles';
import { loadLater } from './loadLater';

/** The entry for editors in the browser, where there is no disk. */
export function activate(context: ExtensionContext): void {
  activateOn(context, {
    readersIn: (folders) => {
      const files = new WorkspaceFiles(folders);
      return () => files;
    },
    pause: () => new Promise((resume) => setTimeout(resume, 0)),
    realPath: () => Promise.resolve(undefined),
    loaded: loadLater(context.extensionUri),
  });
}
