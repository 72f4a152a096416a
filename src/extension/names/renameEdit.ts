import { l10n, Range, type Uri, WorkspaceEdit, type WorkspaceEditEntryMetadata } from 'vscode';
import type { Renaming } from '../../core/references/renaming';
import { toUri } from '../toVscode/filePath';
import { rangeOf } from './rangeOf';

/** A new name as one edit of the workspace; where it changes several files the editor shows all of it before. */
export function renameEdit({ files, moves }: Pick<Renaming, 'files' | 'moves'>, asked: Uri): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  const changes: WorkspaceEditEntryMetadata = { label: l10n.t('New name'), needsConfirmation: false };
  if (files.length + moves.length > 1) {
    // What asks to be confirmed makes the editor show everything first, but without a tick. This changes nothing, so that all
    // else has its tick from the start.
    edit.replace(asked, new Range(0, 0, 0, 0), '', {
      label: l10n.t('Look through the changes, then apply them'),
      needsConfirmation: true,
    });
  }
  for (const { path, edits } of files) {
    for (const each of edits) {
      edit.replace(toUri(path), rangeOf(each), each.newText, changes);
    }
  }
  for (const { from, to } of moves) {
    edit.renameFile(toUri(from), toUri(to), { overwrite: false }, changes);
  }
  return edit;
}
