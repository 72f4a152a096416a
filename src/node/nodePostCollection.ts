import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { type Cancellation, throwIfCancelled } from '../core/foundation/cancellation';
import type { Event } from '../core/foundation/event';
import { type FilePath, join, relativeTo } from '../core/foundation/filePath';
import type { FileStamp } from '../core/index/fileStamp';
import type { FileChange, FileEntry, FileReading, PostCollection, Wanted } from '../core/index/postCollection';
import { toNativePath } from './nativePath';
import { readFile, saysMissing, stampOfFile } from './readFile';
import { realPath } from './realPath';

/** Files on the local disk. It doesn't watch. Folders reached by a link are not entered, so there are no loops. */
export class NodePostCollection implements PostCollection {
  readonly onDidChange: Event<readonly FileChange[]> = () => ({ dispose: () => {} });

  constructor(readonly folders: readonly FilePath[]) {}

  async list(
    folder: FilePath,
    wanted: Wanted,
    cancellation?: Cancellation,
    closed?: (folder: FilePath) => void,
  ): Promise<readonly FileEntry[]> {
    const files: FileEntry[] = [];
    const open = [''];
    for (let below = open.pop(); below !== undefined; below = open.pop()) {
      throwIfCancelled(cancellation);
      for (const entry of await entriesOf(join(folder, below), closed)) {
        const relativePath = below === '' ? entry.name : `${below}/${entry.name}`;
        const path = join(folder, relativePath);
        if (entry.isDirectory()) {
          if (wanted(relativePath, 'folder')) {
            open.push(relativePath);
          }
        } else if (wanted(relativePath, 'file')) {
          if (entry.isFile()) {
            files.push({ path });
          } else if (await this.#isLinkInside(entry, path)) {
            files.push({ path, isLink: true });
          }
        }
      }
    }
    throwIfCancelled(cancellation);
    return files;
  }

  async read(path: FilePath): Promise<string | undefined> {
    const reading = readFile(path);
    return 'text' in reading ? reading.text : undefined;
  }

  async readStamped(path: FilePath): Promise<FileReading> {
    return readFile(path);
  }

  async stamp(path: FilePath): Promise<FileStamp | undefined> {
    return stampOfFile(path);
  }

  /** Whether an entry is a link to a file that lies inside the open folders, these being seen through links as well. */
  async #isLinkInside(entry: Dirent, path: FilePath): Promise<boolean> {
    const target = entry.isSymbolicLink() ? await realPath(path) : undefined;
    if (target === undefined || !(await isFile(target))) {
      return false;
    }
    const roots = await Promise.all(this.folders.map(realPath));
    return roots.some((root) => root !== undefined && relativeTo(root, target) !== undefined);
  }
}

async function isFile(path: FilePath): Promise<boolean> {
  try {
    return (await stat(toNativePath(path))).isFile();
  } catch {
    return false;
  }
}

async function entriesOf(folder: FilePath, closed?: (folder: FilePath) => void): Promise<readonly Dirent[]> {
  try {
    return await readdir(toNativePath(folder), { withFileTypes: true });
  } catch (error) {
    if (!saysMissing(error)) {
      closed?.(folder);
    }
    return [];
  }
}
