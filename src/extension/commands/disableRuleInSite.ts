import { l10n, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { toFilePath, toUri } from '../toVscode/filePath';
import { rangeOf } from '../toVscode/range';

/** Switches a rule off in the `.postwright.yml` of a file's site, for everybody who works on it, and saves that file. */
export async function disableRuleInSite(service: LanguageService, asked: Uri, code: string): Promise<void> {
  const change = service.fixes.disablingInSite(toFilePath(asked), code);
  const uri = change && toUri(change.path);
  if (!uri || !(await written(change, uri))) {
    void window.showWarningMessage(
      l10n.t(
        '“{0}” could not be switched off: .postwright.yml is not there to be changed, or says something that is in the way.',
        code,
      ),
    );
    return;
  }
  const open = l10n.t('Open');
  const told = window.showInformationMessage(
    l10n.t('“{0}” is off for this site. That stands in .postwright.yml.', code),
    open,
  );
  if ((await told) === open) {
    await window.showTextDocument(uri);
  }
}

type Change = NonNullable<ReturnType<LanguageService['fixes']['disablingInSite']>>;

/** A file that is there, or a link that was not followed, is never overwritten. */
async function written({ isNew, edits }: Change, uri: Uri): Promise<boolean> {
  const edit = new WorkspaceEdit();
  if (isNew) {
    const text = edits.map(({ newText }) => newText).join('');
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
    return workspace.applyEdit(edit);
  }
  const document = await workspace.openTextDocument(uri);
  const wasSaved = !document.isDirty;
  for (const each of edits) {
    edit.replace(uri, rangeOf(each), each.newText);
  }
  const isDone = await workspace.applyEdit(edit);
  return isDone && (!wasSaved || document.save());
}
