import type { FilePath } from '../foundation/filePath';
import { openFolderOf } from '../site/siteRoots';

interface Queue {
  readonly files: Set<FilePath>;
  /**
   * One iterator as long as it lasts: a new one would have to pass by all places that were emptied before, which with
   * many files takes longer than reading them.
   */
  next: Iterator<FilePath> | undefined;
}

/** Files that wait for something to be done, each once; first those of the open folder that has the fewest. */
export class WaitingFiles {
  readonly #queues = new Map<FilePath | undefined, Queue>();

  constructor(private readonly folders: readonly FilePath[]) {}

  get size(): number {
    let size = 0;
    for (const { files } of this.#queues.values()) {
      size += files.size;
    }
    return size;
  }

  /** How many lie in the same open folder as a file, or in the folder itself. */
  sizeWith(path: FilePath): number {
    return this.#queues.get(this.#openFolderOf(path))?.files.size ?? 0;
  }

  has(path: FilePath): boolean {
    return this.#queues.get(this.#openFolderOf(path))?.files.has(path) ?? false;
  }

  add(path: FilePath): void {
    const folder = this.#openFolderOf(path);
    let queue = this.#queues.get(folder);
    if (!queue) {
      queue = { files: new Set(), next: undefined };
      this.#queues.set(folder, queue);
    }
    queue.files.add(path);
  }

  delete(path: FilePath): void {
    this.#queues.get(this.#openFolderOf(path))?.files.delete(path);
  }

  /** Takes out the one that comes first. */
  take(): FilePath | undefined {
    let smallest: Queue | undefined;
    for (const queue of this.#queues.values()) {
      if (queue.files.size > 0 && (!smallest || queue.files.size < smallest.files.size)) {
        smallest = queue;
      }
    }
    return smallest && takeFrom(smallest);
  }

  #openFolderOf(path: FilePath): FilePath | undefined {
    return this.folders.length > 1 ? openFolderOf(path, this.folders) : undefined;
  }
}

/** From one that is not empty. */
function takeFrom(queue: Queue): FilePath {
  for (;;) {
    queue.next ??= queue.files.values();
    const { done, value } = queue.next.next();
    if (!done) {
      queue.files.delete(value);
      return value;
    }
    queue.next = undefined;
  }
}
