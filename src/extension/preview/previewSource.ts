import { type TextDocument, window } from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { isPreviewActive } from '../documents/activeDocument';
import { isMarkdown } from '../documents/markdown';
import { withCursor } from '../toVscode/codeAction';
import { toFilePath, toUri } from '../toVscode/filePath';
import { toRange } from '../toVscode/range';
import type { PreviewSource } from './previewHost';

/** The language service as the preview asks it. */
export function previewSource(service: LanguageService): PreviewSource {
  return {
    article: (document) =>
      isMarkdown(document) ? service.article(toFilePath(document.uri), document.getText()) : undefined,
    cards: (document, article) => service.cards(toFilePath(document.uri), document.getText(), article),
    sitePage: (document, article) => service.sitePage(toFilePath(document.uri), document.getText(), article),
    sitePlaces: (document) => service.sitePlaces(toFilePath(document.uri), document.getText()),
    onDidChange: service.onDidChange,
    siteRoot: (uri) => {
      const site = service.siteOf(toFilePath(uri));
      return site && toUri(site.root);
    },
    goToField: (document, field) => goToField(service, document, field),
  };
}

async function goToField(service: LanguageService, document: TextDocument, field: string): Promise<void> {
  const beside = window.visibleTextEditors.find((editor) => editor.document === document);
  const place = beside?.viewColumn ? { viewColumn: beside.viewColumn } : {};
  const editor = await window.showTextDocument(document, place);
  const fix = service.addField(toFilePath(document.uri), document.getText(), field);
  const [edit] = fix?.edits ?? [];
  if (edit) {
    const snippet = withCursor(edit.newText, fix?.cursor ?? edit.newText.length);
    const options = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };
    await editor.insertSnippet(snippet, toRange(document, edit.span), options);
  }
  await new Promise<void>((resume) => setTimeout(resume, clickSettlesMs));
  if (isPreviewActive() || window.activeTextEditor === editor) {
    await window.showTextDocument(document, place);
  }
}

/** How long after a click into a page VS Code may give it the focus, though an editor has taken it meanwhile. */
const clickSettlesMs = 100;
