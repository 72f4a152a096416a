import { l10n, type Uri, WorkspaceEdit } from 'vscode';
import type { Renaming } from '../../core/references/renaming';
import { previewedEdit } from '../siteEdits/previewedEdit';
import { toUri } from '../toVscode/filePath';
import { rangeOf } from '../toVscode/range';

/** A new name as one edit of the workspace; where it changes several files the editor shows all of it before. */
export function renameEdit(renaming: Pick<Renaming, 'files' | 'moves'>, asked: Uri): WorkspaceEdit {
  const { files, moves } = renaming;
  if (files.length + moves.length > 1) {
    return previewedEdit(renaming, asked, l10n.t('New name'));
  }
  const edit = new WorkspaceEdit();
  for (const { path, edits } of files) {
    for (const each of edits) {
      edit.replace(toUri(path), rangeOf(each), each.newText);
    }
  }
  for (const { from, to } of moves) {
    edit.renameFile(toUri(from), toUri(to), { overwrite: false });
  }
  return edit;
}
