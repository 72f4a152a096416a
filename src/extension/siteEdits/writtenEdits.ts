import { l10n, ProgressLocation, type TextDocument, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { FilePath } from '../../core/foundation/filePath';
import { fileTextWith } from '../../core/index/fileText';
import { appliedEdits, type EditsOfText } from '../../core/references/appliedEdits';
import type { FileMove } from '../../core/references/renaming';
import { toUri } from '../toVscode/filePath';
import { toRange } from '../toVscode/range';
import type { SiteEdits } from './previewedEdit';

/** So many files go through the refactor preview; for more the editor would take minutes, because it opens each. */
export const largestPreview = 100;

/** Written between two looks at whether to stop. */
const atOnce = 20;

/** What was written, with what leads back. */
interface Written {
  readonly title: string;
  readonly files: { readonly path: FilePath; readonly undo: EditsOfText }[];
  readonly moves: FileMove[];
}

/** Changes of many files: confirmed once, written in batches, and undone by a command of our own. */
export class WrittenEdits {
  #last: Written | undefined;

  /** `title` says what is changed. Files with changes that have to be looked at are not chosen until the writer does so. */
  async write({ files, moves }: SiteEdits, title: string): Promise<void> {
    const doubtful = files.filter(({ isSure }) => isSure === false).length;
    const chosen = await window.showQuickPick(
      files.map(({ path, isSure }) => ({
        ...{ label: workspace.asRelativePath(toUri(path)), picked: isSure !== false, path },
        ...(isSure === false && { description: l10n.t('to be looked at') }),
      })),
      {
        canPickMany: true,
        title,
        placeHolder:
          doubtful === 0
            ? l10n.t('These {0} files change. Press Enter to write them, Escape to leave them.', files.length)
            : l10n.t(
                'Changes in {0} of {1} files have to be looked at. Press Enter to write the files with a tick, Escape to leave all.',
                doubtful,
                files.length,
              ),
        ignoreFocusOut: true,
      },
    );
    if (!chosen) {
      return;
    }
    const paths = new Set(chosen.map(({ path }) => path));
    const last: Written = { title, files: [], moves: [] };
    this.#last = last;
    const { left: skipped, isStopped } = await inBatches(
      title,
      files.filter(({ path }) => paths.has(path)),
      async (file) => {
        const undo = await write(file.path, file);
        if (undo) {
          last.files.push({ path: file.path, undo });
        }
        return undo !== undefined;
      },
    );
    // A file keeps its name where its text keeps the old one: left out by the writer, or not reached before all was stopped.
    const kept = new Set([...files.filter(({ path }) => !paths.has(path)).map(({ path }) => path), ...skipped]);
    for (const move of isStopped ? [] : moves) {
      if (!kept.has(move.from) && (await moved(move))) {
        last.moves.push(move);
      }
    }
    const undo = l10n.t('Undo');
    const told = window.showInformationMessage(
      [l10n.t('{0} files are changed.', last.files.length), ...leftBecause(skipped)].join(' '),
      undo,
    );
    if ((await told) === undo) {
      await this.undo();
    }
  }

  /** Brings back what stands as it was written; what was changed since stays, and is named. */
  async undo(): Promise<void> {
    const last = this.#last;
    if (!last) {
      void window.showInformationMessage(
        l10n.t('There is no change of many files to undo. Others are undone with the editor’s own Undo.'),
      );
      return;
    }
    this.#last = undefined;
    for (const { from, to } of last.moves.toReversed()) {
      await moved({ from: to, to: from });
    }
    const { left } = await inBatches(
      l10n.t('Undo: {0}', last.title),
      last.files,
      async ({ path, undo }) => (await write(path, undo)) !== undefined,
    );
    const count = last.files.length - left.length;
    void window.showInformationMessage([l10n.t('{0} files are as they were.', count), ...leftBecause(left)].join(' '));
  }
}

function leftBecause(paths: readonly FilePath[]): readonly string[] {
  const shown = paths.slice(0, 5).map((path) => workspace.asRelativePath(toUri(path)));
  return paths.length === 0
    ? []
    : [
        l10n.t(
          '{0} were changed meanwhile or not reached, and stay: {1}',
          paths.length,
          shown.join(', ') + (paths.length > 5 ? ' …' : ''),
        ),
      ];
}

/** Does something to each file, in batches that can be stopped between; answers with those for which it was not done, and whether it was stopped. */
async function inBatches<F extends { readonly path: FilePath }>(
  title: string,
  files: readonly F[],
  each: (file: F) => Promise<boolean>,
): Promise<{ readonly left: readonly FilePath[]; readonly isStopped: boolean }> {
  const location = ProgressLocation.Notification;
  return window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    const left: FilePath[] = [];
    for (let first = 0; first < files.length; first += atOnce) {
      const some = files.slice(first, first + atOnce);
      for (const file of some) {
        if (token.isCancellationRequested || !(await each(file))) {
          left.push(file.path);
        }
      }
      progress.report({
        message: `${first + some.length} / ${files.length}`,
        increment: (100 * some.length) / files.length,
      });
    }
    return { left, isStopped: token.isCancellationRequested };
  });
}

/** In the editor where there is one, else on disk without opening one; undefined where the text is another by now. */
async function write(path: FilePath, edits: EditsOfText): Promise<EditsOfText | undefined> {
  const uri = toUri(path);
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  return document ? writeInEditor(document, edits) : writeOnDisk(uri, edits);
}

async function writeInEditor(document: TextDocument, { hash, edits }: EditsOfText): Promise<EditsOfText | undefined> {
  const applied = appliedEdits(document.getText(), { hash, edits });
  if (!applied) {
    return undefined;
  }
  const wasSaved = !document.isDirty;
  const edit = new WorkspaceEdit();
  for (const { span, newText } of edits) {
    edit.replace(document.uri, toRange(document, span), newText);
  }
  if (!(await workspace.applyEdit(edit))) {
    return undefined;
  }
  if (wasSaved) {
    await document.save();
  }
  return applied.undo;
}

const textOf = fileTextWith(TextDecoder);

async function writeOnDisk(uri: Uri, edits: EditsOfText): Promise<EditsOfText | undefined> {
  try {
    const text = textOf(await workspace.fs.readFile(uri));
    const applied = text === undefined ? undefined : appliedEdits(text, edits);
    if (applied) {
      await workspace.fs.writeFile(uri, new TextEncoder().encode(applied.text));
    }
    return applied?.undo;
  } catch {
    // It is gone, or may not be written.
    return undefined;
  }
}

async function moved({ from, to }: FileMove): Promise<boolean> {
  const edit = new WorkspaceEdit();
  edit.renameFile(toUri(from), toUri(to), { overwrite: false });
  return workspace.applyEdit(edit);
}
