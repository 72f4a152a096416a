import { Uri, workspace } from 'vscode';
import type { PreviewSource } from './previewHost';

/** The folder that links and pictures of a post may not leave: its site, else the folder that is open, else its own. */
export function previewBoundary(uri: Uri, source: PreviewSource): Uri {
  return source.siteRoot(uri) ?? workspace.getWorkspaceFolder(uri)?.uri ?? Uri.joinPath(uri, '..');
}
