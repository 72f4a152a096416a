import { FileSystemError, FileType, workspace } from 'vscode';
import { type Cancellation, throwIfCancelled } from '../../core/foundation/cancellation';
import { type FilePath, join, parent } from '../../core/foundation/filePath';
import type { FileStamp } from '../../core/index/fileStamp';
import { fileTextWith, largestFile } from '../../core/index/fileText';
import { FoldersInside, type Links } from '../../core/index/foldersInside';
import type { FileEntry, FileReader, FileReading, Wanted } from '../../core/index/postCollection';
import { toUri } from '../toVscode/filePath';

/**
 * Files of any kind of workspace through `workspace.fs`: remote, virtual, in the browser. That tells what is a link, but
 * not where it leads, so nothing in the open folders is read or listed through one. What it has seen of links above a
 * file it believes from then on.
 */
export class WorkspaceFiles implements FileReader, Links {
  readonly #inside: FoldersInside;

  constructor(folders: readonly FilePath[]) {
    this.#inside = new FoldersInside(folders, this);
  }

  async list(
    folder: FilePath,
    wanted: Wanted,
    cancellation?: Cancellation,
    closed?: (folder: FilePath) => void,
  ): Promise<readonly FileEntry[]> {
    const entries: FileEntry[] = [];
    if (await this.#inside.has(folder)) {
      await this.#collect(folder, '', { wanted, cancellation, closed, into: entries });
    }
    throwIfCancelled(cancellation);
    return entries;
  }

  async read(path: FilePath): Promise<string | undefined> {
    const reading = await this.readStamped(path);
    return 'text' in reading ? reading.text : undefined;
  }

  async readStamped(path: FilePath): Promise<FileReading> {
    try {
      const stamp = await this.#stampOf(path);
      if (!stamp || stamp.size > largestFile) {
        return stamp ? { unreadable: 'tooLarge', stamp } : { unreadable: 'missing' };
      }
      const text = textOf(await workspace.fs.readFile(toUri(path)));
      return text === undefined ? { unreadable: 'notText', stamp } : { text, stamp };
    } catch (error) {
      return { unreadable: saysMissing(error) ? 'missing' : 'denied' };
    }
  }

  async stamp(path: FilePath): Promise<FileStamp | undefined> {
    try {
      return await this.#stampOf(path);
    } catch {
      return undefined;
    }
  }

  async isLink(folder: FilePath): Promise<boolean | undefined> {
    try {
      return isLink((await workspace.fs.stat(toUri(folder))).type);
    } catch {
      return undefined;
    }
  }

  leadsInside(): Promise<boolean> {
    return Promise.resolve(false);
  }

  /** Undefined for a folder, and for what is reached by a link. Throws where there is nothing, and where it may not be seen. */
  async #stampOf(path: FilePath): Promise<FileStamp | undefined> {
    if (!(await this.#inside.has(parent(path)))) {
      return undefined;
    }
    const { type, size, mtime } = await workspace.fs.stat(toUri(path));
    const isMeant = (type & FileType.Directory) === 0 && !(isLink(type) && this.#inside.isInOpen(path));
    return isMeant ? { size, modifiedMs: mtime } : undefined;
  }

  async #collect(folder: FilePath, relative: string, collecting: Collecting): Promise<void> {
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
      if (type === FileType.Directory) {
        this.#inside.add(join(folder, below));
        if (wanted(below, 'folder')) {
          folders.push(this.#collect(folder, below, collecting));
        }
      } else if (type === FileType.File && wanted(below, 'file')) {
        into.push({ path: join(folder, below) });
      }
    }
    await Promise.all(folders);
  }
}

/** Of a link that leads to itself VS Code says that it does not know what is wrong, in the system's own words. */
function saysMissing(error: unknown): boolean {
  return error instanceof FileSystemError && (missingCodes.has(error.code) || /\bELOOP: /.test(error.message));
}

const missingCodes: ReadonlySet<string> = new Set(['FileNotFound', 'FileNotADirectory', 'FileIsADirectory']);

const textOf = fileTextWith(TextDecoder);

interface Collecting {
  readonly wanted: Wanted;
  readonly cancellation: Cancellation | undefined;
  readonly closed: ((folder: FilePath) => void) | undefined;
  readonly into: FileEntry[];
}

/** The type of a link is its target's and the mark of a link. */
function isLink(type: FileType): boolean {
  return (type & FileType.SymbolicLink) !== 0;
}
