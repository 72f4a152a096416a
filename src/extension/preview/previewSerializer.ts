import { type TextDocument, Uri, type WebviewPanel, type WebviewPanelSerializer, workspace } from 'vscode';
import { parsePreviewState } from '../../protocol/previewState';

/** What a panel showed before the window was reloaded. */
export interface RestoredPreview {
  /** Undefined when it showed nothing, or what no longer opens. */
  readonly document: TextDocument | undefined;
  readonly line: number | undefined;
  readonly locked: boolean;
}

/** Brings previews back after the window was reloaded: their posts, how far they were read, whether they are locked. */
export class PreviewSerializer implements WebviewPanelSerializer {
  readonly #restore: (panel: WebviewPanel, restored: RestoredPreview) => void;

  constructor(restore: (panel: WebviewPanel, restored: RestoredPreview) => void) {
    this.#restore = restore;
  }

  async deserializeWebviewPanel(panel: WebviewPanel, value: unknown): Promise<void> {
    const state = parsePreviewState(value);
    const document = state && (await opened(state.uri));
    this.#restore(panel, {
      document,
      line: document && state?.line,
      // Without its post there is nothing to stay with.
      locked: document !== undefined && state?.locked === true,
    });
  }
}

async function opened(uri: string): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(Uri.parse(uri, true));
  } catch {
    return undefined;
  }
}
