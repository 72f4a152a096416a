import { type FilePath, parent } from '../foundation/filePath';

interface Folder {
  readonly files: Set<FilePath>;
  /** Those in it that hold files, directly or further down. */
  readonly folders: Set<FilePath>;
}

/** Files, so kept that those below a folder are found without a look at any other. */
export class FilesByFolder {
  readonly #folders = new Map<FilePath, Folder>();

  has(path: FilePath): boolean {
    return this.#folders.get(parent(path))?.files.has(path) ?? false;
  }

  add(path: FilePath): void {
    this.#folder(parent(path)).files.add(path);
  }

  delete(path: FilePath): void {
    const folder = parent(path);
    if (this.#folders.get(folder)?.files.delete(path)) {
      this.#forgetEmpty(folder);
    }
  }

  /** The file, or all files in the folder. Files may come and go meanwhile: a new one is met or not. */
  *within(path: FilePath): IterableIterator<FilePath> {
    if (parent(path) !== path && this.has(path)) {
      yield path;
    }
    const open = [path];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const folder = this.#folders.get(at);
      if (folder) {
        yield* folder.files;
        for (const below of folder.folders) {
          open.push(below);
        }
      }
    }
  }

  #folder(path: FilePath): Folder {
    let folder = this.#folders.get(path);
    if (!folder) {
      folder = { files: new Set(), folders: new Set() };
      this.#folders.set(path, folder);
      if (parent(path) !== path) {
        this.#folder(parent(path)).folders.add(path);
      }
    }
    return folder;
  }

  #forgetEmpty(path: FilePath): void {
    for (let at = path; ; at = parent(at)) {
      const folder = this.#folders.get(at);
      if (!folder || folder.files.size + folder.folders.size > 0) {
        return;
      }
      this.#folders.delete(at);
      if (parent(at) === at) {
        return;
      }
      this.#folders.get(parent(at))?.folders.delete(at);
    }
  }
}
