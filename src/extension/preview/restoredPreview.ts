import { type TextDocument, Uri, workspace } from 'vscode';
import { firstLooks, type PreviewLooks } from '../../protocol/previewLooks';
import { parsePreviewState } from '../../protocol/previewState';

/** What a panel showed before the window was reloaded: its post, how far it was read, whether it was locked, how it was shown. */
export interface RestoredPreview {
  /** Undefined when it showed nothing, or what no longer opens. */
  readonly document: TextDocument | undefined;
  readonly line: number | undefined;
  readonly locked: boolean;
  readonly looks: PreviewLooks;
}

/** Reads what the page kept of itself. */
export async function restoredPreview(value: unknown): Promise<RestoredPreview> {
  const state = parsePreviewState(value);
  const document = state && (await opened(state.uri));
  return {
    document,
    line: document && state?.line,
    // Without its post there is nothing to stay with.
    locked: document !== undefined && state?.locked === true,
    looks: state?.looks ?? firstLooks,
  };
}

async function opened(uri: string): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(Uri.parse(uri, true));
  } catch {
    return undefined;
  }
}
