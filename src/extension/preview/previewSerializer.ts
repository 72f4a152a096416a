import { type TextDocument, Uri, type WebviewPanel, type WebviewPanelSerializer, workspace } from 'vscode';

/** Brings the preview back after the window was reloaded, with the document it showed where that still opens. */
export class PreviewSerializer implements WebviewPanelSerializer {
  readonly #restore: (panel: WebviewPanel, document: TextDocument | undefined) => void;

  constructor(restore: (panel: WebviewPanel, document: TextDocument | undefined) => void) {
    this.#restore = restore;
  }

  async deserializeWebviewPanel(panel: WebviewPanel, state: unknown): Promise<void> {
    this.#restore(panel, await documentOf(state));
  }
}

async function documentOf(state: unknown): Promise<TextDocument | undefined> {
  if (typeof state !== 'object' || state === null || !('uri' in state) || typeof state.uri !== 'string') {
    return undefined;
  }
  try {
    return await workspace.openTextDocument(Uri.parse(state.uri, true));
  } catch {
    return undefined;
  }
}
