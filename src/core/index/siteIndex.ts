import { Emitter, type Event } from '../foundation/event';
import { type FilePath, parent } from '../foundation/filePath';
import type { Log } from '../foundation/log';
import { type Disposable, Scope } from '../foundation/scope';
import type { PostSummary } from '../posts/postSummary';
import { SummaryPool } from '../posts/summaryPool';
import type { PostKind } from '../site/postKind';
import type { Site } from '../site/site';
import type { TalliedPosts } from '../vocabulary/postTally';
import { isConfig } from './configFiles';
import { DiskReading } from './diskReading';
import { IndexedPosts } from './indexedPosts';
import { PacedEmitter } from './pacedEmitter';
import type { PostCollection } from './postCollection';
import { PostPlaces } from './postPlaces';
import { type ConfigProblem, SiteConfigs } from './siteConfigs';
import type { Extent } from './siteSearch';
import type { Skipped } from './skipped';
import { Slices } from './slices';
import { PostSnapshot } from './snapshot/postSnapshot';
import type { SnapshotHost } from './snapshot/snapshotStore';
import { type FileGlobs, WalkRules } from './walkRules';

export interface SiteIndexEnvironment {
  readonly collection: PostCollection;
  readonly log: Log;
  /** Lets other work run; awaited between slices of 8 ms. */
  readonly pause: () => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The machine's own time zone, an IANA name. */
  readonly timeZone: () => string;
  /** What `postwright.include` and `postwright.exclude` are for an open folder. */
  readonly globsOf: (folder: FilePath) => FileGlobs;
  /** Where summaries are kept from one session to the next, if anywhere. */
  readonly snapshot?: SnapshotHost;
}

export interface SiteIndexState {
  /** `waiting`: not started. `reading`: summaries may be missing or of an older state. `ready`: all is read. */
  readonly phase: 'waiting' | 'reading' | 'ready';
  /** Posts found so far and how many of them are read. */
  readonly found: number;
  readonly read: number;
}

/** Answers cost work, so while much is read they are asked for anew only twice a second; in milliseconds. */
const answersInterval = 500;
/** As often as an eye can follow, in milliseconds. */
const progressInterval = 100;

/**
 * Summaries of all posts of all sites in the open folders, from the disk and, over it, from unsaved editors. What the
 * collection tells of changes is taken as a hint: the file is looked at again, so a hint may come late or twice.
 */
export class SiteIndex implements Disposable {
  readonly #scope = new Scope();
  readonly #changed: PacedEmitter;
  readonly #textRead = this.#scope.own(new Emitter<FilePath>());
  readonly #progress: PacedEmitter;
  readonly #configs = new SiteConfigs();
  readonly #rules: WalkRules;
  readonly #places: PostPlaces;
  readonly #posts: IndexedPosts;
  readonly #reading: DiskReading;
  readonly #snapshot: PostSnapshot | undefined;
  /** What listeners know of the state. */
  #told: SiteIndexState = { phase: 'waiting', found: 0, read: 0 };
  /** Whether everything has been read once. */
  #wasReady = false;

  constructor(private readonly environment: SiteIndexEnvironment) {
    const { collection, log, globsOf, timeZone, pause, now } = environment;
    this.#changed = this.#scope.own(new PacedEmitter(answersInterval, now));
    this.#progress = this.#scope.own(new PacedEmitter(progressInterval, now));
    this.#rules = new WalkRules(collection.folders, this.#configs, globsOf);
    this.#places = new PostPlaces(collection.folders, this.#configs, this.#rules, timeZone);
    const cancellation = { aborted: false };
    const pool = new SummaryPool();
    const slices = new Slices(pause, now, () => this.#tell());
    const { snapshot: host } = environment;
    this.#snapshot = host && new PostSnapshot({ host, pool, slices, log, cancellation });
    const textRead = (path: FilePath) => this.#textRead.fire(path);
    const [rules, places, configs, snapshot] = [this.#rules, this.#places, this.#configs, this.#snapshot];
    this.#posts = new IndexedPosts({
      ...{ folders: collection.folders, pool, places, now, timeZone, textRead },
      changed: () => this.#changed.note(),
    });
    this.#reading = new DiskReading({
      ...{ collection, configs, rules, posts: this.#posts, snapshot, log, slices, cancellation, now },
      placed: () => this.#changed.note(),
      configChanged: (folder) => this.#configChanged(folder),
      told: () => this.#tell(),
    });
    this.#scope.own({
      dispose: () => {
        cancellation.aborted = true;
      },
    });
  }

  /**
   * Fires when answers may have changed: after any change of a site, a configuration or a post, and when everything has
   * been read for the first time. While there is much to read, twice a second at most, and once at the end.
   */
  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  /** Fires when `state` has changed; while reading, not more often than an eye can follow. */
  get onDidProgress(): Event<void> {
    return this.#progress.event;
  }

  /** Fires for every text that is read from the disk or an editor: it may differ where the summary does not. */
  get onDidReadText(): Event<FilePath> {
    return this.#textRead.event;
  }

  get state(): SiteIndexState {
    const read = this.#posts.count;
    const phase = !this.#reading.isStarted ? 'waiting' : this.#reading.isReading ? 'reading' : 'ready';
    return { phase, found: read + this.#reading.unread, read };
  }

  /** Begins to read; until then only open editors are known. */
  start(extent: Extent = 'everything'): void {
    if (!this.#reading.isStarted && !this.#scope.closed) {
      this.#scope.own(this.environment.collection.onDidChange((changes) => this.#reading.noticed(changes)));
      this.#reading.start(extent);
    }
  }

  /** Resolves when there is nothing left to read; at once before `start`. */
  idle(): Promise<void> {
    return this.#reading.idle();
  }

  /**
   * Looks again at all that is followed, for changes that nobody told of: files that have another size or time are read.
   * Does nothing while there is something to read anyway.
   */
  recheck(): void {
    this.#reading.recheck();
  }

  /**
   * Keeps what is known of the posts for the next session, if all is read and anything has changed since it was kept
   * last. Where nothing can be kept it does nothing.
   */
  async saveSnapshot(): Promise<void> {
    if (this.#snapshot && this.#posts.isUnsaved && this.#wasReady && !this.#reading.isBusy) {
      this.#posts.setUnsaved(false);
      const isSaved = await this.#snapshot.save(this.#posts.onDisk(), (path) => this.#posts.toSave(path));
      if (!isSaved) {
        this.#posts.setUnsaved(true);
      }
    }
  }

  /** Posts and folders that are not read, and why. */
  get skipped(): readonly Skipped[] {
    const closed = [...this.#reading.closedFolders].map((path): Skipped => ({ path, reason: 'closed' }));
    return [...this.#posts.skipped, ...closed].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  get sites(): readonly Site[] {
    return [...new Set([...this.#places.roots(), ...this.#posts.roots()])]
      .sort()
      .map((root) => this.#places.siteAt(root));
  }

  /** The site of any file, known or not; undefined where there is none. */
  siteOf(path: FilePath): Site | undefined {
    return this.#places.siteOf(path);
  }

  /**
   * Somebody asks about a file: its site will be read, should it not be so already. To be said again after each change,
   * when what was found may have made a site of what was none.
   */
  lookAround(path: FilePath): void {
    this.#reading.lookAround(path);
    const root = this.#places.rootOf(path);
    if (root !== undefined) {
      this.#reading.follow(root);
    }
  }

  /** Whether `siteOf` is sure of its answer. */
  isPlaced(path: FilePath): boolean {
    return this.#reading.isPlaced(path, this.siteOf(path) !== undefined);
  }

  /** Whether all posts of a site have been read once. */
  hasRead({ root }: Site): boolean {
    return this.#reading.hasRead(root);
  }

  /** What a Markdown file is in its site, `postwright.include` and `postwright.exclude` considered. */
  kindOf(path: FilePath): PostKind {
    return this.#places.kindOf(path);
  }

  /** Posts, drafts and documents of a site, in no particular order; the same list until something changes. */
  summaries(site: Site): readonly PostSummary[] {
    return this.#posts.of(site.root).list;
  }

  /** The same posts for what is counted over them. */
  postsOf(site: Site): TalliedPosts {
    return this.#posts.of(site.root);
  }

  /** Grows with any change of the site's posts or configuration; never reused. */
  version(site: Site): number {
    return this.#posts.of(site.root).version;
  }

  /** Why the site's `_config.yml` can't be used; the last good one holds meanwhile. */
  configProblem(site: Site): ConfigProblem | undefined {
    return this.#configs.problemOf(site.root);
  }

  /** The text of an editor, at any change of it. It wins over the disk until `closeBuffer`. */
  openBuffer(path: FilePath, text: string): void {
    if (isConfig(path)) {
      this.#reading.changeConfig(parent(path), () => this.#configs.setBuffer(path, text));
    } else {
      this.#posts.openBuffer(path, text);
    }
    this.#settle();
  }

  /**
   * From now on the disk is believed. It is read again, also where nobody watches it and whether or not there was an
   * editor; what that had goes on to show until then.
   */
  closeBuffer(path: FilePath): void {
    const willBeRead = this.#reading.reread(path);
    if (isConfig(path)) {
      this.#reading.changeConfig(parent(path), () =>
        willBeRead ? this.#configs.moveToDisk(path) : this.#configs.deleteBuffer(path),
      );
    } else {
      this.#posts.closeBuffer(path, willBeRead);
    }
    this.#settle();
  }

  dispose(): void {
    this.#scope.dispose();
  }

  #configChanged(folder: FilePath): void {
    this.#rules.forget();
    this.#posts.siteChanged(folder, this.#places.configChanged(folder));
  }

  #settle(): void {
    this.#reading.wake();
    this.#tell();
  }

  #tell(): void {
    const { phase, found, read } = this.state;
    const before = this.#told;
    if (phase !== before.phase || found !== before.found || read !== before.read) {
      this.#told = { phase, found, read };
      this.#progress.note();
    }
    const { isBusy } = this.#reading;
    if (phase === 'ready' && !isBusy && !this.#wasReady) {
      this.#wasReady = true;
      this.#changed.note();
    }
    if (isBusy && phase === before.phase) {
      this.#progress.tellInTime();
    } else {
      this.#progress.tell();
    }
    if (isBusy) {
      this.#changed.tellInTime();
    } else {
      this.#changed.tell();
    }
  }
}
