import type { DocumentSelector, TextDocument } from 'vscode';

/** The documents that Postwright looks at. */
export const markdownSelector: DocumentSelector = { language: 'markdown' };

export function isMarkdown(document: TextDocument): boolean {
  return document.languageId === 'markdown';
}
