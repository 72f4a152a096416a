import { FileType, workspace } from 'vscode';
import { type Cancellation, throwIfCancelled } from '../../core/foundation/cancellation';
import { type FilePath, join } from '../../core/foundation/filePath';
import { fileTextWith, largestFile } from '../../core/index/fileText';
import type { FileEntry, FileReader, Wanted } from '../../core/index/postCollection';
import { toUri } from '../toVscode/filePath';

/** Files of any kind of workspace through `workspace.fs`: remote, virtual, in the browser. */
export const workspaceFiles: FileReader = {
  async list(folder, wanted, cancellation) {
    const entries: FileEntry[] = [];
    await collect(folder, '', wanted, cancellation, entries);
    throwIfCancelled(cancellation);
    return entries;
  },

  async read(path) {
    const uri = toUri(path);
    try {
      const { size } = await workspace.fs.stat(uri);
      return size > largestFile ? undefined : textOf(await workspace.fs.readFile(uri));
    } catch {
      return undefined;
    }
  },
};

const textOf = fileTextWith(TextDecoder);

async function collect(
  folder: FilePath,
  relative: string,
  wanted: Wanted,
  cancellation: Cancellation | undefined,
  into: FileEntry[],
): Promise<void> {
  throwIfCancelled(cancellation);
  let names: readonly [string, FileType][];
  try {
    names = await workspace.fs.readDirectory(toUri(join(folder, relative)));
  } catch {
    return;
  }
  const folders: Promise<void>[] = [];
  for (const [name, type] of names) {
    const below = relative === '' ? name : `${relative}/${name}`;
    // The type of a link is its target's and the mark of a link: where it leads can't be told.
    if (type === FileType.Directory && wanted(below, 'folder')) {
      folders.push(collect(folder, below, wanted, cancellation, into));
    } else if (type === FileType.File && wanted(below, 'file')) {
      into.push({ path: join(folder, below) });
    }
  }
  await Promise.all(folders);
}
