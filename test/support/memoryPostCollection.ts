import { type Cancellation, throwIfCancelled } from '../../src/core/foundation/cancellation';
import { Emitter, type Event } from '../../src/core/foundation/event';
import { type FilePath, relativeTo } from '../../src/core/foundation/filePath';
import type { FileChange, FileEntry, PostCollection, Wanted } from '../../src/core/index/postCollection';

/** Files in memory, for tests. Folders are there as long as a file is in them. */
export class MemoryPostCollection implements PostCollection {
  readonly #files = new Map<FilePath, string | undefined>();
  readonly #changes = new Emitter<readonly FileChange[]>();
  #listeners = 0;
  /** Whether changes are told to those who listen, as on a platform that watches files. */
  isWatched = true;
  /** Every folder that was listed and every file that was read, in order. */
  readonly log: string[] = [];
  /** Awaited before each answer; what it sees is answered, so a test can change files meanwhile. */
  delay: () => Promise<void> = async () => {};

  constructor(
    readonly folders: readonly FilePath[] = ['/blog'],
    files: Readonly<Record<FilePath, string>> = {},
  ) {
    for (const [path, text] of Object.entries(files)) {
      this.#files.set(path, text);
    }
  }

  readonly onDidChange: Event<readonly FileChange[]> = (listener) => {
    this.#listeners++;
    const listening = this.#changes.event(listener);
    return {
      dispose: () => {
        this.#listeners--;
        listening.dispose();
      },
    };
  };

  /** What is there now. */
  get files(): ReadonlyMap<FilePath, string | undefined> {
    return this.#files;
  }

  get paths(): readonly FilePath[] {
    return [...this.#files.keys()];
  }

  get listened(): boolean {
    return this.#listeners > 0;
  }

  async list(folder: FilePath, wanted: Wanted, cancellation?: Cancellation): Promise<readonly FileEntry[]> {
    this.log.push(`list ${folder}`);
    throwIfCancelled(cancellation);
    const entered = new Map<string, boolean>();
    const files: FileEntry[] = [];
    for (const path of [...this.#files.keys()]) {
      const relative = relativeTo(folder, path);
      if (!relative) {
        continue;
      }
      const names = relative.split('/');
      const isEntered = names.slice(1).every((_, depth) => {
        const below = names.slice(0, depth + 1).join('/');
        if (!entered.has(below)) {
          entered.set(below, wanted(below, 'folder'));
        }
        return entered.get(below);
      });
      if (isEntered && wanted(relative, 'file')) {
        files.push({ path });
      }
    }
    await this.delay();
    throwIfCancelled(cancellation);
    return files;
  }

  async read(path: FilePath): Promise<string | undefined> {
    this.log.push(`read ${path}`);
    const text = this.#files.get(path);
    await this.delay();
    return text;
  }

  /** Creates or overwrites a file; `undefined` for one that is no text. */
  write(path: FilePath, text: string | undefined): void {
    const kind = this.#files.has(path) ? 'changed' : 'created';
    this.#files.set(path, text);
    this.notify([{ path, kind }]);
  }

  /** Deletes a file or a folder; as a watcher does, tells of the folder alone. */
  remove(path: FilePath): void {
    if (this.#take(path).length > 0) {
      this.notify([{ path, kind: 'deleted' }]);
    }
  }

  /** Renames a file or a folder, over what was there. */
  rename(from: FilePath, to: FilePath): void {
    const moved = this.#take(from);
    if (moved.length > 0) {
      this.#take(to);
      for (const [below, text] of moved) {
        this.#files.set(to + below, text);
      }
      this.notify([
        { path: from, kind: 'deleted' },
        { path: to, kind: 'created' },
      ]);
    }
  }

  notify(changes: readonly FileChange[]): void {
    if (this.isWatched) {
      this.#changes.fire(changes);
    }
  }

  #take(top: FilePath): readonly (readonly [below: string, text: string | undefined])[] {
    const taken = [...this.#files].filter(([path]) => relativeTo(top, path) !== undefined);
    for (const [path] of taken) {
      this.#files.delete(path);
    }
    return taken.map(([path, text]) => [path.slice(top.length), text]);
  }
}
