import { FileSystemError, Uri, workspace } from 'vscode';
import type { SnapshotStore } from '../../core/index/snapshot/snapshotStore';

/** Keeps a snapshot in a file of the workspace's storage, which VS Code deletes with the workspace's other data. */
export class SnapshotFile implements SnapshotStore {
  readonly #file: Uri;

  constructor(private readonly folder: Uri) {
    this.#file = Uri.joinPath(folder, fileName);
  }

  async load(): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(this.#file));
    } catch {
      return undefined;
    }
  }

  /** Written beside and renamed, by another name in each window: several may have the same workspace open. */
  async save(text: string): Promise<void> {
    await workspace.fs.createDirectory(this.folder);
    await this.#removeRemains();
    const beside = Uri.joinPath(this.folder, `${fileName}.${randomName()}${unfinished}`);
    await workspace.fs.writeFile(beside, new TextEncoder().encode(text));
    try {
      await workspace.fs.rename(beside, this.#file, { overwrite: true });
    } catch (error) {
      await workspace.fs.delete(beside);
      throw error;
    }
  }

  /** What a window has left that was closed while it wrote. Another one may do the same now. */
  async #removeRemains(): Promise<void> {
    for (const [name] of await workspace.fs.readDirectory(this.folder)) {
      if (name.endsWith(unfinished)) {
        await removeIfOld(Uri.joinPath(this.folder, name));
      }
    }
  }
}

/** Unless it is gone meanwhile. */
async function removeIfOld(file: Uri): Promise<void> {
  try {
    if ((await workspace.fs.stat(file)).mtime < Date.now() - longestWriting) {
      await workspace.fs.delete(file);
    }
  } catch (error) {
    if (!(error instanceof FileSystemError && error.code === 'FileNotFound')) {
      throw error;
    }
  }
}

const fileName = 'posts.snapshot';
const unfinished = '.unfinished';
/** In milliseconds. */
const longestWriting = 60 * 60 * 1000;

function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(36)).join('');
}
