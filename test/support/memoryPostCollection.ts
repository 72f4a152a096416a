import { type Cancellation, throwIfCancelled } from '../../src/core/foundation/cancellation';
import { Emitter, type Event } from '../../src/core/foundation/event';
import { baseName, type FilePath, join, parent, relativeTo } from '../../src/core/foundation/filePath';
import type { FileStamp } from '../../src/core/index/fileStamp';
import { largestFile } from '../../src/core/index/fileText';
import type {
  FileChange,
  FileEntry,
  FileReading,
  PostCollection,
  Unreadable,
  Wanted,
} from '../../src/core/index/postCollection';

/** What is written for a file that has no text. */
type NoText = Extract<Unreadable, 'tooLarge' | 'notText'>;

interface MemoryFile {
  readonly content: string | { readonly not: NoText };
  readonly stamp: FileStamp;
}

/** Files in memory, for tests. Folders are there as long as a file is in them. */
export class MemoryPostCollection implements PostCollection {
  readonly #files = new Map<FilePath, MemoryFile>();
  /** Where each leads. */
  readonly #links = new Map<FilePath, FilePath>();
  readonly #forbidden = new Set<FilePath>();
  readonly #changes = new Emitter<readonly FileChange[]>();
  #listeners = 0;
  /** Whether changes are told to those who listen, as on a platform that watches files. */
  isWatched = true;
  /** Every folder that was listed and every file that was read, in order. */
  readonly log: string[] = [];
  /** Awaited before each answer; what it sees is answered, so a test can change files meanwhile. */
  delay: () => Promise<unknown> = async () => {};
  /** When the next file is written, in milliseconds since 1970; each is written one later. */
  clock = 1_000_000;

  constructor(
    readonly folders: readonly FilePath[] = ['/blog'],
    files: Readonly<Record<FilePath, string>> = {},
  ) {
    for (const [path, text] of Object.entries(files)) {
      this.#put(path, text);
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
    return new Map(
      [...this.#files].map(([path, { content }]) => [path, typeof content === 'string' ? content : undefined]),
    );
  }

  get paths(): readonly FilePath[] {
    return [...this.#files.keys()];
  }

  get listened(): boolean {
    return this.#listeners > 0;
  }

  async list(
    folder: FilePath,
    wanted: Wanted,
    cancellation?: Cancellation,
    closed: (folder: FilePath) => void = () => {},
  ): Promise<readonly FileEntry[]> {
    this.log.push(`list ${folder}`);
    throwIfCancelled(cancellation);
    const entered = new Map<string, boolean>();
    const files: FileEntry[] = [];
    const isOpen = this.#opens(folder, closed);
    for (const path of isOpen ? this.#namesIn(folder) : []) {
      const relative = relativeTo(folder, path);
      if (!relative) {
        continue;
      }
      const names = relative.split('/');
      const isEntered = names.slice(1).every((_, depth) => {
        const below = names.slice(0, depth + 1).join('/');
        if (!entered.has(below)) {
          entered.set(below, wanted(below, 'folder') && this.#opens(join(folder, below), closed));
        }
        return entered.get(below);
      });
      if (isEntered && wanted(relative, 'file')) {
        files.push(this.#links.has(path) ? { path, isLink: true } : { path });
      }
    }
    await this.delay();
    throwIfCancelled(cancellation);
    return files;
  }

  async read(path: FilePath): Promise<string | undefined> {
    const reading = await this.readStamped(path);
    return 'text' in reading ? reading.text : undefined;
  }

  async readStamped(path: FilePath): Promise<FileReading> {
    this.log.push(`read ${path}`);
    const reading = this.#reading(path);
    await this.delay();
    return reading;
  }

  async stamp(path: FilePath): Promise<FileStamp | undefined> {
    this.log.push(`stamp ${path}`);
    const stamp = this.#fileAt(path)?.stamp;
    await this.delay();
    return stamp;
  }

  /** Creates or overwrites a file; `undefined` for one that is no text. */
  write(path: FilePath, text: string | undefined | { readonly not: NoText }): void {
    const kind = this.#files.has(path) ? 'changed' : 'created';
    this.#put(path, text ?? { not: 'notText' });
    this.notify([{ path, kind }]);
  }

  /** Makes a link to a file or folder. */
  link(path: FilePath, target: FilePath): void {
    this.#links.set(path, target);
    this.notify([{ path, kind: 'created' }]);
  }

  /** Takes away the permission to read a file or to enter a folder. */
  forbid(path: FilePath): void {
    this.#forbidden.add(path);
  }

  allow(path: FilePath): void {
    this.#forbidden.delete(path);
  }

  /** Deletes a file or a folder; as a watcher does, tells of the folder alone. */
  remove(path: FilePath): void {
    const wasLink = this.#links.delete(path);
    if (this.#take(path).length > 0 || wasLink) {
      this.notify([{ path, kind: 'deleted' }]);
    }
  }

  /** Renames a file or a folder, over what was there. */
  rename(from: FilePath, to: FilePath): void {
    const moved = this.#take(from);
    if (moved.length > 0) {
      this.#take(to);
      for (const [below, file] of moved) {
        this.#files.set(to + below, file);
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

  #put(path: FilePath, content: MemoryFile['content']): void {
    const size =
      typeof content === 'string' ? Buffer.byteLength(content) : content.not === 'notText' ? 1 : largestFile + 1;
    this.#files.set(path, { content, stamp: { size, modifiedMs: this.clock++ } });
  }

  #reading(path: FilePath): FileReading {
    const file = this.#fileAt(path);
    if (!file) {
      return { unreadable: 'missing' };
    }
    const { content, stamp } = file;
    if (this.#forbidden.has(path)) {
      return { unreadable: 'denied' };
    }
    return typeof content === 'string' ? { text: content, stamp } : { unreadable: content.not, stamp };
  }

  /** Below a folder, itself perhaps reached by links: all files, and links to files inside the open folders. */
  #namesIn(folder: FilePath): readonly FilePath[] {
    const real = this.#targetOf(folder);
    if (real === undefined) {
      return [];
    }
    const links = [...this.#links.keys()].filter((link) => this.#isOpen(link) && this.#fileAt(link));
    return [...this.#files.keys(), ...links].flatMap((path) => {
      const below = relativeTo(real, path);
      return below ? join(folder, below) : [];
    });
  }

  /** The file that a path leads to, unless that lies outside the open folders and the path does not. */
  #fileAt(path: FilePath): MemoryFile | undefined {
    const target = this.#targetOf(path);
    return target === undefined ? undefined : this.#files.get(target);
  }

  #targetOf(path: FilePath): FilePath | undefined {
    const target = this.#resolved(path);
    return target !== undefined && (this.#isOpen(target) || !this.#isOpen(path)) ? target : undefined;
  }

  /** The path without links; undefined where they lead in a circle. */
  #resolved(path: FilePath, followed = 0): FilePath | undefined {
    if (this.#links.size === 0 || parent(path) === path) {
      return path;
    }
    const folder = this.#resolved(parent(path), followed);
    const there = folder && join(folder, baseName(path));
    const target = there && this.#links.get(there);
    return target === undefined ? there : followed < 40 ? this.#resolved(target, followed + 1) : undefined;
  }

  #isOpen(path: FilePath): boolean {
    return this.folders.some((folder) => relativeTo(folder, path) !== undefined);
  }

  #opens(folder: FilePath, closed: (folder: FilePath) => void): boolean {
    const isForbidden = [...this.#forbidden].some((path) => relativeTo(path, folder) !== undefined);
    if (isForbidden) {
      closed(folder);
    }
    return !isForbidden;
  }

  #take(top: FilePath): readonly (readonly [below: string, file: MemoryFile])[] {
    const taken = [...this.#files].filter(([path]) => relativeTo(top, path) !== undefined);
    for (const [path] of taken) {
      this.#files.delete(path);
    }
    return taken.map(([path, file]) => [path.slice(top.length), file]);
  }
}
