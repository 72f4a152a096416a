import { l10n, WorkspaceEdit, window, workspace } from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { activeDocument } from '../documents/activeDocument';
import { isMarkdown } from '../documents/markdown';
import { toFilePath } from '../toVscode/filePath';
import { toRange } from '../toVscode/range';

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
