import { FileSystemError, FileType, workspace } from 'vscode';
import { type Cancellation, throwIfCancelled } from '../../core/foundation/cancellation';
import { type FilePath, join } from '../../core/foundation/filePath';
import type { FileStamp } from '../../core/index/fileStamp';
import { fileTextWith, largestFile } from '../../core/index/fileText';
import type { FileEntry, FileReader, FileReading, Wanted } from '../../core/index/postCollection';
import { toUri } from '../toVscode/filePath';

/** Files of any kind of workspace through `workspace.fs`: remote, virtual, in the browser. */
export const workspaceFiles: FileReader = {
  async list(folder, wanted, cancellation, closed) {
    const entries: FileEntry[] = [];
    await collect(folder, '', { wanted, cancellation, closed, into: entries });
    throwIfCancelled(cancellation);
    return entries;
  },

  async read(path) {
    const reading = await readStamped(path);
    return 'text' in reading ? reading.text : undefined;
  },

  readStamped,

  async stamp(path) {
    try {
      return await stampOf(path);
    } catch {
      return undefined;
    }
  },
};

async function readStamped(path: FilePath): Promise<FileReading> {
  try {
    const stamp = await stampOf(path);
    if (!stamp || stamp.size > largestFile) {
      return stamp ? { unreadable: 'tooLarge', stamp } : { unreadable: 'missing' };
    }
    const text = textOf(await workspace.fs.readFile(toUri(path)));
    return text === undefined ? { unreadable: 'notText', stamp } : { text, stamp };
  } catch (error) {
    return { unreadable: saysMissing(error) ? 'missing' : 'denied' };
  }
}

/** Undefined for a folder. Throws where there is nothing, and where it may not be seen. */
async function stampOf(path: FilePath): Promise<FileStamp | undefined> {
  const { type, size, mtime } = await workspace.fs.stat(toUri(path));
  return (type & FileType.Directory) === 0 ? { size, modifiedMs: mtime } : undefined;
}

function saysMissing(error: unknown): boolean {
  return error instanceof FileSystemError && missingCodes.has(error.code);
}

const missingCodes: ReadonlySet<string> = new Set(['FileNotFound', 'FileNotADirectory', 'FileIsADirectory']);

const textOf = fileTextWith(TextDecoder);

interface Collecting {
  readonly wanted: Wanted;
  readonly cancellation: Cancellation | undefined;
  readonly closed: ((folder: FilePath) => void) | undefined;
  readonly into: FileEntry[];
}

async function collect(folder: FilePath, relative: string, collecting: Collecting): Promise<void> {
  const { wanted, cancellation, closed, into } = collecting;
  throwIfCancelled(cancellation);
  let names: readonly [string, FileType][];
  try {
    names = await workspace.fs.readDirectory(toUri(join(folder, relative)));
  } catch (error) {
    if (!saysMissing(error)) {
      closed?.(join(folder, relative));
    }
    return;
  }
  const folders: Promise<void>[] = [];
  for (const [name, type] of names) {
    const below = relative === '' ? name : `${relative}/${name}`;
    // The type of a link is its target's and the mark of a link: where it leads can't be told.
    if (type === FileType.Directory && wanted(below, 'folder')) {
      folders.push(collect(folder, below, collecting));
    } else if (type === FileType.File && wanted(below, 'file')) {
      into.push({ path: join(folder, below) });
    }
  }
  await Promise.all(folders);
}
