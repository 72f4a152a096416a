import type { Cancellation } from '../foundation/cancellation';
import type { FilePath } from '../foundation/filePath';
import type { Log } from '../foundation/log';
import { isSameStamp } from './fileStamp';
import type { IndexedPosts } from './indexedPosts';
import type { PostCollection } from './postCollection';
import type { Slices } from './slices';

export interface FilesToReadEnvironment {
  readonly collection: PostCollection;
  readonly posts: IndexedPosts;
  readonly log: Log;
  readonly slices: Slices;
  readonly cancellation: Cancellation;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told of a file that is not there: it may be a folder. */
  readonly missing: (path: FilePath) => void;
}

/** How many files are read at a time; more doesn't help (measured: 8 to 32). */
const readers = 16;

/** The files whose text is to be read, or whose stamp is to be looked at: only when that is another they are read. */
export class FilesToRead {
  /** Those that may have changed. */
  readonly #again = new Set<FilePath>();
  readonly #toCheck = new Set<FilePath>();
  /** Which reader's text counts: when another has begun later, the file may have changed in between. */
  readonly #beingRead = new Map<FilePath, symbol>();
  /** Those that are read for the first time just now. */
  readonly #first = new Set<FilePath>();
  #next: { readonly from: Set<FilePath>; readonly paths: Iterator<FilePath> } | undefined;

  constructor(private readonly environment: FilesToReadEnvironment) {}

  /** How many posts are known that are not read. */
  get unread(): number {
    return this.environment.posts.unread.size + this.#first.size;
  }

  get isEmpty(): boolean {
    return this.#again.size + this.#toCheck.size + this.environment.posts.unread.size === 0;
  }

  /** Has a file read, or read again. */
  add(path: FilePath): void {
    this.#again.add(path);
  }

  /** Whether a file is to be read because it may have changed. */
  has(path: FilePath): boolean {
    return this.#again.has(path);
  }

  /** Has a file read again if it has another stamp than the one known. */
  check(path: FilePath): void {
    this.#toCheck.add(path);
  }

  /** Works until nothing is left, or until there is something to do first. */
  async run(comesFirst: () => boolean): Promise<void> {
    const isStopped = (): boolean => comesFirst() || this.environment.cancellation.aborted;
    await Promise.all(Array.from({ length: readers }, () => this.#work(isStopped)));
  }

  /** One reader among several. */
  async #work(isStopped: () => boolean): Promise<void> {
    const { slices } = this.environment;
    while (!isStopped()) {
      while (slices.isOver) {
        await slices.next();
      }
      const toCheck = this.#take(this.#toCheck);
      const toRead = toCheck === undefined ? (this.#take(this.#again) ?? this.#takeUnread()) : undefined;
      if (toCheck !== undefined) {
        await this.#check(toCheck);
      } else if (toRead !== undefined) {
        await this.#tryToRead(toRead);
      } else {
        return;
      }
    }
  }

  async #check(path: FilePath): Promise<void> {
    const { posts, collection, cancellation } = this.environment;
    const known = posts.stampOf(path);
    const stamp = known && (await collection.stamp(path));
    const isAsKnown = known && stamp && isSameStamp(known, stamp);
    if (!isAsKnown && !cancellation.aborted) {
      this.add(path);
    }
  }

  /** A file that nobody was prepared for leaves the others to be read. */
  async #tryToRead(path: FilePath): Promise<void> {
    try {
      await this.#read(path);
    } catch (error) {
      if (!this.environment.cancellation.aborted) {
        this.environment.log.error(`Reading ${path}: ${String(error)}`);
      }
    } finally {
      this.#first.delete(path);
    }
  }

  async #read(path: FilePath): Promise<void> {
    const { posts, collection, slices, cancellation, now } = this.environment;
    const mine = Symbol();
    this.#beingRead.set(path, mine);
    const begun = now();
    const reading = await collection.readStamped(path);
    while (slices.isOver) {
      await slices.next();
    }
    const isLatest = this.#beingRead.get(path) === mine && !this.#again.has(path);
    if (isLatest && !cancellation.aborted) {
      this.#beingRead.delete(path);
      this.#first.delete(path);
      posts.read(path, reading, begun);
      if ('unreadable' in reading && reading.unreadable === 'missing') {
        this.environment.missing(path);
      }
    }
  }

  #takeUnread(): FilePath | undefined {
    const path = this.#take(this.environment.posts.unread);
    if (path !== undefined) {
      this.#first.add(path);
    }
    return path;
  }

  /**
   * Takes one out. By one iterator as long as it lasts: a new one would have to pass by all places that were emptied
   * before, which with many files takes longer than reading them.
   */
  #take(from: Set<FilePath>): FilePath | undefined {
    if (from.size === 0) {
      return undefined;
    }
    if (this.#next?.from !== from) {
      this.#next = { from, paths: from.values() };
    }
    const { done, value } = this.#next.paths.next();
    if (done) {
      this.#next = undefined;
      return this.#take(from);
    }
    from.delete(value);
    return value;
  }
}
