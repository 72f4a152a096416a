import type { ExtensionContext } from 'vscode';
import { activate as activateOn } from './activate';
import { workspaceFiles } from './documents/workspaceFiles';

/** The entry for editors in the browser, where there is no disk. */
export function activate(context: ExtensionContext): void {
  activateOn(context, {
    readerFor: () => workspaceFiles,
    pause: () => new Promise((resume) => setTimeout(resume, 0)),
    realPath: () => Promise.resolve(undefined),
  });
}
