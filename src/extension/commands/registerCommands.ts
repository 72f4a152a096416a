import {
  commands,
  type LogOutputChannel,
  l10n,
  type Disposable as VscodeDisposable,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { Log } from '../../core/foundation/log';
import { Scope } from '../../core/foundation/scope';
import type { LanguageService } from '../../core/languageService';
import { activeDocument } from '../documents/activeDocument';
import { isMarkdown } from '../documents/markdown';
import { guarded } from '../guarded';
import { toFilePath } from '../toVscode/filePath';
import { toRange } from '../toVscode/range';
import { type CommandId, commandIds } from './commandIds';

/** What the commands do, by id; a command without an entry here does not compile. */
export type CommandHandlers = Readonly<Record<CommandId, (...args: readonly unknown[]) => unknown>>;

export function registerCommands(handlers: CommandHandlers, log: Log): VscodeDisposable {
  const scope = new Scope();
  for (const id of commandIds) {
    scope.own(commands.registerCommand(id, guarded(log, id, handlers[id])));
  }
  return scope;
}

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

/** Writes the reading time of the active post into its front matter, or says why it doesn't. */
export async function writeReadingTime(service: LanguageService): Promise<void> {
  const document = activeDocument();
  if (!document || !isMarkdown(document)) {
    void window.showInformationMessage(l10n.t('Open a Markdown file first: its reading time is written into it.'));
    return;
  }
  const edits = service.readingTimeEdit(toFilePath(document.uri), document.getText());
  if (!edits) {
    void window.showInformationMessage(
      l10n.t('This site doesn’t use the field reading_time. Add it to a post once, and a click here keeps it right.'),
    );
    return;
  }
  const edit = new WorkspaceEdit();
  for (const { span, newText } of edits) {
    edit.replace(document.uri, toRange(document, span), newText);
  }
  await workspace.applyEdit(edit);
}

export function showLog(log: LogOutputChannel): () => void {
  return () => log.show();
}
