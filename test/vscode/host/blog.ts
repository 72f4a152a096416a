import assert from 'node:assert/strict';
import { Uri, workspace } from 'vscode';

/** A post of the folder that is open, a copy of the example blog. */
export function blogPost(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return Uri.joinPath(folder.uri, '_posts', name);
}
