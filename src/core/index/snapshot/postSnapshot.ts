import type { Cancellation } from '../../foundation/cancellation';
import type { FilePath } from '../../foundation/filePath';
import type { Log } from '../../foundation/log';
import type { SummaryPool } from '../../posts/summaryPool';
import type { Slices } from '../slices';
import type { SavedPost } from './savedPost';
import { SnapshotReader } from './snapshotReader';
import type { SnapshotHost } from './snapshotStore';

/** See docs/decisions/0010: where no post has changed nothing is written. */
declare function require(module: './snapshotWriter'): typeof import('./snapshotWriter');

export interface PostSnapshotEnvironment {
  readonly host: SnapshotHost;
  readonly pool: SummaryPool;
  readonly slices: Slices;
  readonly log: Log;
  readonly cancellation: Cancellation;
}

/**
 * The summaries that an earlier start of the program has kept: what is known of posts before they are read. A snapshot
 * that is damaged or was made by another program is as good as none.
 */
export class PostSnapshot {
  /** Those that nobody has asked for yet. */
  #saved: Map<FilePath, SavedPost> = new Map();
  #loading: Promise<void> | undefined;
  #isSaving = false;

  constructor(private readonly environment: PostSnapshotEnvironment) {}

  /** Resolves when what was saved is read; the first call begins it. Never fails. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** What is known of a file, once. */
  take(path: FilePath): SavedPost | undefined {
    const saved = this.#saved.get(path);
    this.#saved.delete(path);
    return saved;
  }

  /** Forgets files that are not there any more. False when none of them was known. */
  forget(isGone: (path: FilePath) => boolean): boolean {
    const gone = [...this.#saved.keys()].filter(isGone);
    for (const path of gone) {
      this.#saved.delete(path);
    }
    return gone.length > 0;
  }

  /**
   * Saves what is known of the files that are read, and what was known of those that nobody has asked for. False when
   * it could not be saved.
   */
  async save(paths: Iterable<FilePath>, savedPost: (path: FilePath) => SavedPost | undefined): Promise<boolean> {
    const { host, log, cancellation } = this.environment;
    if (this.#isSaving) {
      return false;
    }
    this.#isSaving = true;
    try {
      const text = await this.#write(paths, savedPost);
      if (!cancellation.aborted) {
        await host.store.save(text);
      }
      return !cancellation.aborted;
    } catch (error) {
      log.warn(`Saving what is known of the posts: ${String(error)}`);
      return false;
    } finally {
      this.#isSaving = false;
    }
  }

  async #load(): Promise<void> {
    const { host, log } = this.environment;
    try {
      const text = await host.store.load();
      if (text !== undefined) {
        this.#saved = await this.#read(text);
      }
    } catch (error) {
      log.info(`What was known of the posts is read anew: ${String(error)}`);
    }
  }

  /** Throws where the text is no whole snapshot. */
  async #read(text: string): Promise<Map<FilePath, SavedPost>> {
    const { host, pool, slices } = this.environment;
    const reader = new SnapshotReader(pool);
    const lastStart = text.lastIndexOf('\n') + 1;
    let lines = 0;
    for (let start = 0; start < lastStart; lines++) {
      while (slices.isOver) {
        await slices.next();
      }
      const end = text.indexOf('\n', start);
      const line = text.slice(start, end);
      if (lines > 0) {
        reader.readLine(line);
      } else if (!SnapshotReader.begins(line, host.madeBy)) {
        throw new Error('it was kept by another version.');
      }
      start = end + 1;
    }
    if (!SnapshotReader.ends(text.slice(lastStart), lines)) {
      throw new Error('its end is missing.');
    }
    return reader.posts;
  }

  async #write(paths: Iterable<FilePath>, savedPost: (path: FilePath) => SavedPost | undefined): Promise<string> {
    const { host, slices, cancellation } = this.environment;
    const { SnapshotWriter } = require('./snapshotWriter');
    const writer = new SnapshotWriter(host.madeBy);
    // Meanwhile files may come and go, and what is asked for moves from the saved ones to the others.
    for (const each of [this.#saved.keys(), paths]) {
      for (const path of each) {
        while (slices.isOver) {
          await slices.next();
        }
        const post = savedPost(path) ?? this.#saved.get(path);
        if (post && !cancellation.aborted) {
          writer.add(post);
        }
      }
    }
    return writer.finish();
  }
}
