import { type DocumentSelector, type TextDocument, workspace } from 'vscode';

/** The documents that Postwright looks at. */
export const markdownSelector: DocumentSelector = { language: 'markdown' };

/** Whether the document is Markdown that is being written: not an old version of a file shown beside it. */
export function isMarkdown({ languageId, uri }: TextDocument): boolean {
  return languageId === 'markdown' && (uri.scheme === 'file' || uri.scheme === 'untitled' || isOfWorkspace(uri.scheme));
}

function isOfWorkspace(scheme: string): boolean {
  return (workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme === scheme);
}
