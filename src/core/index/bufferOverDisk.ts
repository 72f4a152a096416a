import type { FilePath } from '../foundation/filePath';

/**
 * Something known of each file, once from the disk and once from an unsaved editor. The editor always wins; when one
 * of the two goes, the other shows.
 */
export class BufferOverDisk<T> {
  readonly #disk = new Map<FilePath, T>();
  readonly #buffers = new Map<FilePath, T>();

  get(path: FilePath): T | undefined {
    return this.#buffers.has(path) ? this.#buffers.get(path) : this.#disk.get(path);
  }

  has(path: FilePath): boolean {
    return this.#buffers.has(path) || this.#disk.has(path);
  }

  /** What the disk has, whether or not an editor covers it. */
  onDisk(path: FilePath): T | undefined {
    return this.#disk.get(path);
  }

  isOnDisk(path: FilePath): boolean {
    return this.#disk.has(path);
  }

  setDisk(path: FilePath, value: T): void {
    this.#disk.set(path, value);
  }

  deleteDisk(path: FilePath): boolean {
    return this.#disk.delete(path);
  }

  setBuffer(path: FilePath, value: T): void {
    this.#buffers.set(path, value);
  }

  deleteBuffer(path: FilePath): boolean {
    return this.#buffers.delete(path);
  }

  /** The editor is gone and the disk not read since: what the editor had goes on to show, as if the disk had it. */
  moveToDisk(path: FilePath): boolean {
    const value = this.#buffers.get(path);
    if (!this.#buffers.delete(path)) {
      return false;
    }
    this.#disk.set(path, value as T);
    return true;
  }

  /** Puts another value in the place of the one that shows. */
  replace(path: FilePath, value: T): void {
    (this.#buffers.has(path) ? this.#buffers : this.#disk).set(path, value);
  }

  /** The files that the disk has. */
  diskPaths(): IterableIterator<FilePath> {
    return this.#disk.keys();
  }
}
