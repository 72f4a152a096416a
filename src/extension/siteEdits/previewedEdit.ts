import { l10n, Range, type Uri, WorkspaceEdit, type WorkspaceEditEntryMetadata } from 'vscode';
import type { FileEdits, FileMove } from '../../core/references/renaming';
import { toUri } from '../toVscode/filePath';
import { rangeOf } from '../toVscode/range';

export interface SiteEdits {
  readonly files: readonly FileToEdit[];
  readonly moves: readonly FileMove[];
}

export interface FileToEdit extends FileEdits {
  /** False where a writer has to look at the changes before they are made. */
  readonly isSure?: boolean;
}

/**
 * Changes of several files as one edit of the workspace, which the editor shows before it makes them; `label` says in that list
 * what they are. What has to be looked at has no tick there until the writer gives it one.
 */
export function previewedEdit({ files, moves }: SiteEdits, asked: Uri, label: string): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  const changes: WorkspaceEditEntryMetadata = { label, needsConfirmation: false };
  const doubtful: WorkspaceEditEntryMetadata = {
    ...{ label, needsConfirmation: true },
    description: l10n.t('to be looked at'),
  };
  if (files.every(({ isSure }) => isSure !== false)) {
    // What asks to be confirmed makes the editor show everything first, but without a tick. This changes nothing, so that all
    // else has its tick from the start.
    edit.replace(asked, new Range(0, 0, 0, 0), '', {
      label: l10n.t('Look through the changes, then apply them'),
      needsConfirmation: true,
    });
  }
  for (const { path, edits, isSure } of files) {
    for (const each of edits) {
      edit.replace(toUri(path), rangeOf(each), each.newText, isSure === false ? doubtful : changes);
    }
  }
  for (const { from, to } of moves) {
    edit.renameFile(toUri(from), toUri(to), { overwrite: false }, changes);
  }
  return edit;
}
