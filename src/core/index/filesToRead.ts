import type { Cancellation } from '../foundation/cancellation';
import { type FilePath, relativeTo } from '../foundation/filePath';
import type { Log } from '../foundation/log';
import { isSameStamp } from './fileStamp';
import type { IndexedPosts } from './indexedPosts';
import type { PostCollection } from './postCollection';
import type { Slices } from './slices';
import { WaitingFiles } from './waitingFiles';

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
  /** Told after each file. */
  readonly done: () => void;
}

/** How many files are read at a time; more doesn't help (measured: 8 to 32). */
const readers = 16;

/** The files whose text is to be read, or whose stamp is to be looked at: only when that is another they are read. */
export class FilesToRead {
  /** Those that may have changed. */
  readonly #again: WaitingFiles;
  readonly #toCheck: WaitingFiles;
  /** Which reader's text counts: when another has begun later, the file may have changed in between. */
  readonly #beingRead = new Map<FilePath, symbol>();
  /** Those that are read for the first time just now. */
  readonly #first = new Set<FilePath>();
  /** Those that are in a reader's hands. */
  readonly #inHand = new Set<{ readonly path: FilePath }>();

  constructor(private readonly environment: FilesToReadEnvironment) {
    const { folders } = environment.collection;
    this.#again = new WaitingFiles(folders);
    this.#toCheck = new WaitingFiles(folders);
  }

  /** How many posts are known that are not read. */
  get unread(): number {
    return this.environment.posts.unread.size + this.#first.size;
  }

  get isEmpty(): boolean {
    return this.#again.size + this.#toCheck.size + this.environment.posts.unread.size === 0;
  }

  /** Whether all files in an open folder are read. */
  isDone(folder: FilePath): boolean {
    const waiting = [this.#again, this.#toCheck, this.environment.posts.unread];
    return (
      waiting.every((files) => files.sizeWith(folder) === 0) &&
      [...this.#inHand].every(({ path }) => relativeTo(folder, path) === undefined)
    );
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
      const toCheck = this.#toCheck.take();
      const path = toCheck ?? this.#again.take() ?? this.#takeUnread();
      if (path === undefined) {
        return;
      }
      await this.#guard(path, toCheck === undefined ? this.#read(path) : this.#check(path));
      this.environment.done();
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
  async #guard(path: FilePath, work: Promise<void>): Promise<void> {
    const hand = { path };
    this.#inHand.add(hand);
    try {
      await work;
    } catch (error) {
      if (!this.environment.cancellation.aborted) {
        this.environment.log.error(`Reading ${path}: ${String(error)}`);
      }
    } finally {
      this.#first.delete(path);
      this.#inHand.delete(hand);
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
    const path = this.environment.posts.unread.take();
    if (path !== undefined) {
      this.#first.add(path);
    }
    return path;
  }
}
