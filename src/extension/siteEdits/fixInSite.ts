import { l10n, ProgressLocation, type Uri, window, workspace } from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { toCancellation } from '../toVscode/cancellation';
import { toFilePath } from '../toVscode/filePath';
import { previewedEdit } from './previewedEdit';
import { largestPreview, type WrittenEdits } from './writtenEdits';

/** Mends all that one rule finds in the site of a file: shown before it is made, or chosen from a list where it is much. */
export async function fixInSite(
  service: LanguageService,
  written: WrittenEdits,
  asked: Uri,
  code: string,
): Promise<void> {
  const title = l10n.t('Fix all “{0}” in this site', code);
  const { files } = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    (_, token) => service.fixes.inSite(toFilePath(asked), code, toCancellation(token)),
  );
  if (files.length === 0) {
    void window.showInformationMessage(l10n.t('There is nothing in this site that a fix of “{0}” would change.', code));
  } else if (files.length <= largestPreview) {
    const edit = previewedEdit({ files, moves: [] }, asked, title);
    await workspace.applyEdit(edit, { isRefactoring: true });
  } else {
    await written.write({ files, moves: [] }, title);
  }
}
