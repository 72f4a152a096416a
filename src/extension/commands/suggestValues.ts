import { commands, l10n, window } from 'vscode';
import { activeDocument } from '../documents/activeDocument';
import { isMarkdown } from '../documents/markdown';

/**
 * Opens the list of values under the cursor: Japanese input methods take the usual key for it. Only a text editor has a
 * cursor that VS Code can open a list at.
 */
export async function suggestValues(): Promise<void> {
  if (!window.activeTextEditor) {
    const openAsText = l10n.t('Open as text');
    const document = activeDocument();
    const offered = document && isMarkdown(document) ? [openAsText] : [];
    const chosen = await window.showInformationMessage(
      l10n.t(
        'Values are suggested at the cursor of a text editor. Open the post as text and put the cursor in a field.',
      ),
      ...offered,
    );
    if (document && chosen === openAsText) {
      await commands.executeCommand('vscode.openWith', document.uri, 'default');
    }
    return;
  }
  await commands.executeCommand('editor.action.triggerSuggest');
}
