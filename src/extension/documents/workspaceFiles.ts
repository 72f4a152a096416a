import { FileType, workspace } from 'vscode';
import { type Cancellation, throwIfCancelled } from '../../core/foundation/cancellation';
import { type FilePath, join } from '../../core/foundation/filePath';
import type { FileEntry, Wanted } from '../../core/index/postCollection';
import { toUri } from '../toVscode/filePath';
import type { FileReader } from './workspaceCollection';

/** The largest file that is read, in bytes. */
const largest = 10 * 1024 * 1024;

/** Files of any kind of workspace through `workspace.fs`: remote, virtual, in the browser. */
export const workspaceFiles: FileReader = {
  async list(folder, wanted, cancellation) {
    const entries: FileEntry[] = [];
    await collect(folder, '', wanted, cancellation, entries);
    return entries;
  },

  async read(path) {
    const uri = toUri(path);
    try {
      const { size } = await workspace.fs.stat(uri);
      return size > largest ? undefined : decode(await workspace.fs.readFile(uri));
    } catch {
      return undefined;
    }
  },
};

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
    // A linked folder may lead outside or round in a circle; a linked file is read like any other.
    if (type === FileType.Directory && wanted(below, 'folder')) {
      folders.push(collect(folder, below, wanted, cancellation, into));
    } else if ((type & FileType.File) !== 0 && wanted(below, 'file')) {
      into.push({ path: join(folder, below) });
    }
  }
  await Promise.all(folders);
}

/** Text, or undefined for bytes that are no UTF-8. A byte order mark stays, so that offsets are those of the file. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
