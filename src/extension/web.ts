import type { ExtensionContext } from 'vscode';
import { activate as activateOn } from './activate';
import { workspaceFiles } from './documents/workspaceFiles';
import { loadLater } from './loadLater';

/** The entry for editors in the browser, where there is no disk. */
export function activate(context: ExtensionContext): void {
  activateOn(context, {
    readerFor: () => workspaceFiles,
    pause: () => new Promise((resume) => setTimeout(resume, 0)),
    realPath: () => Promise.resolve(undefined),
    loaded: loadLater(context.extensionUri),
  });
}
