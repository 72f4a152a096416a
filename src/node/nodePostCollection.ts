import type { Dirent } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Cancellation, throwIfCancelled } from '../core/foundation/cancellation';
import { Emitter, type Event } from '../core/foundation/event';
import { type FilePath, join } from '../core/foundation/filePath';
import type { FileChange, FileEntry, PostCollection, Wanted } from '../core/index/postCollection';
import { decodeText } from './decodeText';
import { toNativePath } from './nativePath';

/** No post is longer; a larger file is taken for something else. */
const largestFile = 10 * 1024 * 1024;

/**
 * Files on the local disk. It doesn't watch: whoever does, tells it by `notify`. Folders reached by a symbolic link
 * are not entered, so there are no loops; a linked file is listed when it lies inside the open folders.
 */
export class NodePostCollection implements PostCollection {
  readonly #changes = new Emitter<readonly FileChange[]>();

  constructor(readonly folders: readonly FilePath[]) {}

  get onDidChange(): Event<readonly FileChange[]> {
    return this.#changes.event;
  }

  /** Passes on what a watcher has seen. */
  notify(changes: readonly FileChange[]): void {
    this.#changes.fire(changes);
  }

  async list(folder: FilePath, wanted: Wanted, cancellation?: Cancellation): Promise<readonly FileEntry[]> {
    const files: FileEntry[] = [];
    const open = [''];
    for (let below = open.pop(); below !== undefined; below = open.pop()) {
      throwIfCancelled(cancellation);
      for (const entry of await entriesOf(toNativePath(join(folder, below)))) {
        const relativePath = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory() && wanted(relativePath, 'folder')) {
          open.push(relativePath);
        } else if (!entry.isDirectory() && wanted(relativePath, 'file') && (await this.#isFileInside(entry))) {
          files.push({ path: join(folder, relativePath) });
        }
      }
    }
    throwIfCancelled(cancellation);
    return files;
  }

  /** Whether an entry is a file, or a link to one inside the open folders. */
  async #isFileInside(entry: Dirent): Promise<boolean> {
    if (!entry.isSymbolicLink()) {
      return entry.isFile();
    }
    try {
      const target = await realpath(path.join(entry.parentPath, entry.name));
      const roots = await Promise.all(this.folders.map((folder) => realpath(toNativePath(folder))));
      return roots.some((root) => target.startsWith(root + path.sep)) && (await stat(target)).isFile();
    } catch {
      return false;
    }
  }

  async read(file: FilePath): Promise<string | undefined> {
    try {
      const handle = await open(toNativePath(file));
      try {
        const { size } = await handle.stat();
        return size > largestFile ? undefined : decodeText(await handle.readFile());
      } finally {
        await handle.close();
      }
    } catch {
      return undefined;
    }
  }
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
