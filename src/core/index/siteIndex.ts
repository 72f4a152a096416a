import { Emitter, type Event } from '../foundation/event';
import { baseName, type FilePath, parent, relativeTo } from '../foundation/filePath';
import type { Log } from '../foundation/log';
import { type Disposable, Scope } from '../foundation/scope';
import type { PostSummary } from '../posts/postSummary';
import type { PostKind } from '../site/postKind';
import type { Site } from '../site/site';
import { configFileNames } from '../site/siteRoots';
import { isAtOrBelow, topmost } from './folderSets';
import { IndexedPosts } from './indexedPosts';
import type { FileChange, PostCollection } from './postCollection';
import { PostPlaces } from './postPlaces';
import { type ConfigProblem, SiteConfigs } from './siteConfigs';
import { Slices } from './slices';
import { walkFolder } from './walkFolder';
import { WalkRules } from './walkRules';

export interface SiteIndexEnvironment {
  readonly collection: PostCollection;
  readonly log: Log;
  /** Lets other work run; awaited between slices of 8 ms. */
  readonly pause: () => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The machine's own time zone, an IANA name. */
  readonly timeZone: string;
  /** Globs of `postwright.include` and `postwright.exclude`, relative to the folder that is open. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export interface SiteIndexState {
  /** `waiting`: not started. `reading`: summaries may be missing or of an older state. `ready`: all is read. */
  readonly phase: 'waiting' | 'reading' | 'ready';
  /** Posts found so far and how many of them are read. */
  readonly found: number;
  readonly read: number;
}

/** How many files are read at a time; more doesn't help (measured: 8 to 32). */
const readers = 16;

/**
 * Summaries of all posts of all sites in the open folders, from the disk and, over it, from unsaved editors. What the
 * collection tells of changes is taken as a hint: the file is looked at again, so a hint may come late or twice.
 */
export class SiteIndex implements Disposable {
  readonly #scope = new Scope();
  readonly #changed = this.#scope.own(new Emitter<void>());
  readonly #cancellation = { aborted: false };
  readonly #configs = new SiteConfigs();
  readonly #rules: WalkRules;
  readonly #places: PostPlaces;
  readonly #posts: IndexedPosts;
  readonly #slices: Slices;

  readonly #changes: FileChange[] = [];
  readonly #foldersToWalk = new Set<FilePath>();
  readonly #filesToRead = new Set<FilePath>();
  #phase: SiteIndexState['phase'] = 'waiting';
  #isStarted = false;
  #running: Promise<void> | undefined;
  /** Whether listeners are to be told. */
  #hasChanged = false;

  constructor(private readonly environment: SiteIndexEnvironment) {
    const { collection, include, exclude, timeZone, pause, now } = environment;
    const changed = (): void => {
      this.#hasChanged = true;
    };
    this.#rules = new WalkRules(collection.folders, this.#configs, include, exclude);
    this.#places = new PostPlaces(collection.folders, this.#configs, this.#rules, timeZone);
    this.#posts = new IndexedPosts({ rules: this.#rules, places: this.#places, now, timeZone, changed });
    this.#slices = new Slices(pause, now, () => this.#tell());
  }

  /** Fires after any change of the state, of a site or of its posts. */
  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  get state(): SiteIndexState {
    const read = this.#posts.count;
    return { phase: this.#phase, found: read + this.#posts.unread.size, read };
  }

  /** Begins to read; until then only open editors are known. */
  start(): void {
    if (this.#isStarted || this.#scope.closed) {
      return;
    }
    this.#isStarted = true;
    const { collection } = this.environment;
    this.#scope.own(
      collection.onDidChange((changes) => {
        this.#changes.push(...changes);
        this.#wake();
      }),
    );
    for (const folder of collection.folders) {
      this.#foldersToWalk.add(folder);
    }
    this.#wake();
  }

  /** Resolves when there is nothing left to read; at once before `start`. */
  async idle(): Promise<void> {
    while (this.#running) {
      await this.#running;
    }
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

  /** What a Markdown file is in its site, `postwright.include` and `postwright.exclude` considered. */
  kindOf(path: FilePath): PostKind {
    return this.#places.kindOf(path);
  }

  /** Posts, drafts and documents of a site, in no particular order; the same list until something changes. */
  summaries(site: Site): readonly PostSummary[] {
    return this.#posts.of(site.root).list;
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
      this.#changeConfig(path, () => this.#configs.setBuffer(path, text));
    } else {
      this.#posts.openBuffer(path, text);
    }
    this.#settle();
  }

  closeBuffer(path: FilePath): void {
    if (isConfig(path)) {
      this.#changeConfig(path, () => this.#configs.deleteBuffer(path));
    } else {
      this.#posts.closeBuffer(path);
    }
    this.#settle();
  }

  dispose(): void {
    this.#cancellation.aborted = true;
    this.#scope.dispose();
  }

  #changeConfig(path: FilePath, change: () => boolean): void {
    const folder = parent(path);
    const before = this.#configs.walkKey(folder);
    if (change()) {
      this.#configHasChanged(folder);
      if (this.#configs.walkKey(folder) !== before) {
        this.#foldersToWalk.add(folder);
      }
    }
  }

  #configHasChanged(folder: FilePath): void {
    this.#rules.forget();
    this.#places.forget();
    this.#posts.siteChanged(folder);
  }

  #settle(): void {
    if (this.#hasWork()) {
      this.#wake();
    }
    this.#tell();
  }

  #tell(): void {
    if (this.#hasChanged) {
      this.#hasChanged = false;
      this.#changed.fire();
    }
  }

  #setPhase(phase: SiteIndexState['phase']): void {
    if (!this.#scope.closed) {
      this.#phase = phase;
      this.#hasChanged = true;
      this.#tell();
    }
  }

  #wake(): void {
    if (this.#isStarted && !this.#scope.closed && !this.#running) {
      this.#running = this.#run();
      this.#setPhase('reading');
    }
  }

  /** Works until nothing is left to do; what comes up after that finds nobody running. */
  async #run(): Promise<void> {
    await undefined;
    while (this.#hasWork()) {
      try {
        await this.#work();
      } catch (error) {
        if (!this.#scope.closed) {
          this.environment.log.error(`Reading posts: ${String(error)}`);
        }
      }
    }
    this.#running = undefined;
    this.#setPhase('ready');
  }

  #hasWork(): boolean {
    return !this.#scope.closed && (this.#hasUrgentWork() || this.#filesToRead.size + this.#posts.unread.size > 0);
  }

  /** What comes before reading: it decides what is read, and what has been read before it is read again. */
  #hasUrgentWork(): boolean {
    return this.#changes.length > 0 || this.#posts.haveMoved || this.#foldersToWalk.size > 0;
  }

  async #work(): Promise<void> {
    if (this.#changes.length > 0) {
      await this.#applyChanges(this.#changes.splice(0));
    } else if (this.#posts.haveMoved) {
      await this.#posts.placeMoved(this.#slices);
    } else if (this.#foldersToWalk.size > 0) {
      await this.#walkFolders();
    } else {
      await Promise.all(Array.from({ length: readers }, () => this.#readFiles()));
    }
  }

  /**
   * A deleted folder takes along what was in it; should it be there again, it is found again. In a folder that was
   * created, perhaps in the place of another, nothing is as it was.
   */
  async #applyChanges(changes: readonly FileChange[]): Promise<void> {
    const gone = new Set<FilePath>();
    const created = new Set<FilePath>();
    for (const { path, kind } of changes) {
      if (isConfig(path)) {
        this.#foldersToWalk.add(parent(path));
      } else if (this.#rules.wants(path)) {
        this.#filesToRead.add(path);
      } else if (kind !== 'changed') {
        this.#foldersToWalk.add(path);
      }
      if (kind === 'deleted') {
        gone.add(path);
      } else if (kind === 'created') {
        created.add(path);
      }
    }
    for (const path of created.size > 0 ? this.#posts.onDisk() : []) {
      if (isAtOrBelow(path, created)) {
        this.#filesToRead.add(path);
      }
    }
    if (gone.size > 0) {
      await this.#removeFromDisk((path) => isAtOrBelow(path, gone));
    }
  }

  async #removeFromDisk(isGone: (path: FilePath) => boolean): Promise<void> {
    await this.#posts.removeFromDisk(isGone, this.#slices);
    for (const folder of [...this.#configs.folders].filter(isGone)) {
      this.#configsFound(folder, new Map());
    }
  }

  async #walkFolders(): Promise<void> {
    const folders = topmost(this.#foldersToWalk);
    this.#foldersToWalk.clear();
    for (const folder of folders.filter((each) => this.#rules.enters(each))) {
      const found = await walkFolder(folder, {
        collection: this.environment.collection,
        rules: this.#rules,
        slices: this.#slices,
        cancellation: this.#cancellation,
        configsFound: (at, texts) => this.#configsFound(at, texts),
      });
      await this.#removeFromDisk(
        (path) => relativeTo(folder, path) !== undefined && !found.files.has(path) && !found.folders.has(path),
      );
      for (const path of found.files) {
        while (this.#slices.isOver) {
          await this.#slices.next();
        }
        this.#posts.found(path);
      }
    }
  }

  #configsFound(folder: FilePath, texts: ReadonlyMap<FilePath, string | undefined>): void {
    if (this.#configs.setDisk(folder, texts)) {
      this.#configHasChanged(folder);
    }
  }

  /** One reader among several. */
  async #readFiles(): Promise<void> {
    while (!this.#hasUrgentWork() && !this.#scope.closed) {
      const path = this.#nextToRead();
      if (path === undefined) {
        return;
      }
      const text = await this.environment.collection.read(path);
      while (this.#slices.isOver) {
        await this.#slices.next();
      }
      if (this.#scope.closed) {
        return;
      }
      this.#posts.read(path, text);
      if (text === undefined) {
        // It may be a folder with a name like a file's.
        this.#foldersToWalk.add(path);
      }
    }
  }

  #nextToRead(): FilePath | undefined {
    const [path] = this.#filesToRead.size > 0 ? this.#filesToRead : this.#posts.unread;
    if (path !== undefined) {
      this.#filesToRead.delete(path);
      this.#posts.unread.delete(path);
    }
    return path;
  }
}

function isConfig(path: FilePath): boolean {
  return configFileNames.includes(baseName(path));
}
