import type { Cancellation } from '../foundation/cancellation';
import { type FilePath, parent } from '../foundation/filePath';
import type { Log } from '../foundation/log';
import { type ConfigTexts, configsIn, isConfig } from './configFiles';
import { FilesToRead } from './filesToRead';
import { insideOf, topmost } from './folderSets';
import { foldersAmong } from './foldersAmong';
import type { IndexedPosts } from './indexedPosts';
import type { FileChange, PostCollection } from './postCollection';
import type { SiteConfigs } from './siteConfigs';
import { type Extent, SiteSearch } from './siteSearch';
import type { Slices } from './slices';
import type { PostSnapshot } from './snapshot/postSnapshot';
import { type WalkedFolders, walkFolders } from './walkFolders';
import type { WalkRules } from './walkRules';

export interface DiskReadingEnvironment {
  readonly collection: PostCollection;
  readonly configs: SiteConfigs;
  readonly rules: WalkRules;
  readonly posts: IndexedPosts;
  readonly log: Log;
  readonly slices: Slices;
  readonly cancellation: Cancellation;
  /** What an earlier session has kept; undefined where nothing is kept. */
  readonly snapshot: PostSnapshot | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told when the configuration of a folder is another. */
  readonly configChanged: (folder: FilePath) => void;
  /** Told when more is known of which folders are sites, or that all of a site is read. */
  readonly placed: () => void;
  /** Told when the reading begins and when nothing is left to do. */
  readonly told: () => void;
}

/**
 * Keeps configurations and posts as the disk has them: looks into folders, reads files, and looks again at what is said
 * to have changed. All that waits is done in one go, the most decisive first, in slices.
 */
export class DiskReading {
  #changes: FileChange[] = [];
  /** The folders of configurations. */
  readonly #configsToRead = new Set<FilePath>();
  readonly #search: SiteSearch;
  readonly #foldersToWalk = new Set<FilePath>();
  #walking: readonly FilePath[] = [];
  readonly #files: FilesToRead;
  /** What appeared or vanished and has no name of interest, unless it is the name of a folder. */
  readonly #maybeFolders = new Set<FilePath>();
  /** Folders that were found closed when they were listed last. */
  readonly #closed = new Set<FilePath>();
  #isStarted = false;
  /** Whether the next walk compares the stamps of what it finds. */
  #isRechecking = false;
  #isReading = false;
  #running: Promise<void> | undefined;

  constructor(private readonly environment: DiskReadingEnvironment) {
    this.#search = new SiteSearch(environment.collection, environment.rules);
    this.#files = new FilesToRead({
      ...environment,
      missing: (path) => this.#mayBeFolder(path),
      done: () => this.#settleWhatIsRead(),
    });
  }

  get isStarted(): boolean {
    return this.#isStarted;
  }

  /** Whether posts or configurations may be missing, or of an older state. */
  get isReading(): boolean {
    return this.#isReading;
  }

  /** Whether anything is being done, be it to find that a change is of no interest. */
  get isBusy(): boolean {
    return this.#running !== undefined;
  }

  /** How many posts are known that are not read. */
  get unread(): number {
    return this.#files.unread;
  }

  start(extent: Extent): void {
    this.#isStarted = true;
    void this.environment.snapshot?.load();
    for (const folder of this.#search.begin(extent)) {
      this.#foldersToWalk.add(folder);
    }
    this.#begin();
  }

  /** Somebody asks about a file: which site it is in will be known soon. */
  lookAround(path: FilePath): void {
    if (this.#isStarted) {
      this.#search.ask(path);
      this.wake();
    }
  }

  /** Reads a site and all its changes from now on. */
  follow(root: FilePath): void {
    if (this.#isStarted && this.#search.isToBeRead(root)) {
      this.#foldersToWalk.add(root);
      this.wake();
    }
  }

  /** Whether it is known which folders above a file are sites; before `start` nothing more will be known. */
  isPlaced(path: FilePath, isInSite: boolean): boolean {
    return !this.#isStarted || this.#search.isPlaced(path, isInSite, [...this.#foldersToWalk, ...this.#walking]);
  }

  /** Whether all posts of a site have been read once; of one that is never entered there are none. */
  hasRead(root: FilePath): boolean {
    return this.#isStarted && this.#search.isRead(root);
  }

  /** To be called when there may be work: a site or a post has changed without the disk. */
  wake(): void {
    if (this.#isStarted && this.#hasWork()) {
      this.#begin();
    }
  }

  /** Resolves when there is nothing left to do; at once before `start`. */
  async idle(): Promise<void> {
    while (this.#running) {
      await this.#running;
    }
  }

  /** Lists again what is followed and reads the files that have another stamp, as if all might have changed unnoticed. */
  recheck(): void {
    if (this.#isStarted && !this.isBusy) {
      const { explored } = this.#search;
      for (const folder of explored.tops) {
        this.#foldersToWalk.add(folder);
      }
      this.#search.lookAgain();
      this.#isRechecking = true;
      this.wake();
    }
  }

  /** The folders that may not be entered. */
  get closedFolders(): Iterable<FilePath> {
    return this.#closed;
  }

  /** Files that may have changed. */
  noticed(changes: readonly FileChange[]): void {
    for (const change of changes) {
      this.#changes.push(change);
    }
    this.wake();
  }

  /** Has a post or configuration read again, from the next `wake` on. False where nobody will read it. */
  reread(path: FilePath): boolean {
    const { rules } = this.environment;
    const isOfUse = isConfig(path) ? rules.enters(parent(path)) : rules.wants(path);
    if (!isOfUse || !this.#isStarted || this.environment.cancellation.aborted) {
      return false;
    }
    this.#readAgain(path);
    return true;
  }

  /** Changes the configuration of a folder; when that lets in others, they are walked from the next `wake` on. */
  changeConfig(folder: FilePath, change: () => boolean): void {
    const { configs, configChanged } = this.environment;
    const before = configs.walkKey(folder);
    if (change()) {
      configChanged(folder);
      if (configs.walkKey(folder) !== before) {
        this.#foldersToWalk.add(folder);
      }
    }
  }

  #begin(): void {
    if (!this.#running && !this.environment.cancellation.aborted) {
      this.#running = this.#run();
      this.#noteReading();
    }
  }

  /** Works until nothing is left to do; what comes up after that finds nobody running. */
  async #run(): Promise<void> {
    await undefined;
    while (this.#hasWork()) {
      this.#noteReading();
      try {
        await this.#work();
      } catch (error) {
        if (!this.environment.cancellation.aborted) {
          this.environment.log.error(`Reading posts: ${String(error)}`);
        }
      }
    }
    this.#running = undefined;
    this.#isReading = false;
    if (!this.environment.cancellation.aborted && this.#search.explored.settle()) {
      this.environment.placed();
    }
    this.environment.told();
  }

  /** So that a small site doesn't wait for a large one, in a window that has both. */
  #settleWhatIsRead(): void {
    const { collection, cancellation, placed } = this.environment;
    if (collection.folders.length > 1 && !this.#comesFirst() && !cancellation.aborted) {
      const read = collection.folders.filter((folder) => this.#files.isDone(folder));
      if (this.#search.explored.settle(insideOf(new Set(read)))) {
        placed();
      }
    }
  }

  #noteReading(): void {
    if (!this.#isReading && (this.#decides() || !this.#files.isEmpty)) {
      this.#isReading = true;
      this.environment.told();
    }
  }

  #hasWork(): boolean {
    const isLeft = this.#comesFirst() || !this.#files.isEmpty || this.#maybeFolders.size > 0;
    return isLeft && !this.environment.cancellation.aborted;
  }

  /** Whether there is something that decides what is read: what is read before it would be read again. */
  #comesFirst(): boolean {
    return this.#changes.length > 0 || this.#decides();
  }

  #decides(): boolean {
    return (
      this.#configsToRead.size + this.#foldersToWalk.size > 0 || this.#search.isDue || this.environment.posts.haveMoved
    );
  }

  async #work(): Promise<void> {
    if (this.#changes.length > 0) {
      const changes = this.#changes;
      this.#changes = [];
      await this.#applyChanges(changes);
    } else if (this.#configsToRead.size > 0) {
      await this.#readConfigs();
    } else if (this.environment.posts.haveMoved) {
      await this.environment.posts.placeMoved(this.environment.slices);
    } else if (this.#search.isDue) {
      await this.#scoutFolders();
    } else if (this.#foldersToWalk.size > 0) {
      await this.#walkFolders();
    } else if (!this.#files.isEmpty) {
      this.#settleWhatIsRead();
      await this.#files.run(() => this.#comesFirst());
    } else {
      await this.#lookForFolders();
    }
  }

  /**
   * A deleted folder takes along what was in it; should it be there again, it is found again. In a folder that was
   * created, perhaps in the place of another, nothing is as it was.
   */
  async #applyChanges(changes: readonly FileChange[]): Promise<void> {
    const { collection, posts, configs, rules } = this.environment;
    for (const change of changes) {
      const { path, kind } = change;
      const isOfUse = isConfig(path) || posts.isOnDisk(path) || collection.folders.includes(path);
      if (!isOfUse && !this.#search.explored.isFollowed(path)) {
        this.#search.noticed(change);
      } else if (isConfig(path) || rules.wants(path)) {
        this.#readAgain(path);
      } else if (kind !== 'changed') {
        this.#mayBeFolder(path);
      }
    }
    const pathsOf = (wanted: FileChange['kind']): ReadonlySet<FilePath> =>
      new Set(changes.filter(({ kind }) => kind === wanted).map(({ path }) => path));
    const [gone, created] = [pathsOf('deleted'), pathsOf('created')];
    if (created.size > 0) {
      const isNew = insideOf(created);
      await this.#forEachIn(topmost(created), (path) => this.#files.add(path));
      await this.#forEach(configs.folders, (folder) => isNew(folder) && this.#configsToRead.add(folder));
    }
    if (gone.size > 0) {
      await this.#remove(topmost(gone), () => true);
    }
  }

  #readAgain(path: FilePath): void {
    if (isConfig(path)) {
      this.#configsToRead.add(parent(path));
    } else {
      this.#files.add(path);
    }
  }

  #mayBeFolder(path: FilePath): void {
    const { collection, rules } = this.environment;
    if (collection.folders.includes(path)) {
      this.#foldersToWalk.add(path);
    } else if (rules.enters(parent(path))) {
      this.#maybeFolders.add(path);
    }
  }

  async #readConfigs(): Promise<void> {
    const { collection, configs, rules } = this.environment;
    const folders = [...this.#configsToRead];
    this.#configsToRead.clear();
    for (const folder of folders.filter((each) => rules.enters(each))) {
      const texts = await configsIn(folder, collection, this.environment.cancellation);
      // What is to be read again has changed since.
      if (!this.#configsToRead.has(folder)) {
        this.changeConfig(folder, () => configs.setDisk(folder, texts));
      }
    }
  }

  async #scoutFolders(): Promise<void> {
    const tops = await this.#search.scout(this.environment.cancellation, (folder, texts) =>
      this.#configsFound(folder, texts),
    );
    for (const folder of tops) {
      this.#foldersToWalk.add(folder);
    }
    this.environment.placed();
  }

  async #walkFolders(): Promise<void> {
    const { collection, rules, slices, cancellation, snapshot, placed, log } = this.environment;
    const { explored } = this.#search;
    // One that isn't entered, such as that of a configuration outside of the open folders, stands for none below it.
    const tops = topmost(new Set([...this.#foldersToWalk].filter((folder) => rules.enters(folder))));
    const isNew = tops.some((top) => !explored.isSettled(top));
    const checksAll = this.#isRechecking;
    this.#isRechecking = false;
    this.#foldersToWalk.clear();
    this.#walking = tops;
    try {
      explored.addWhole(tops);
      const found = await walkFolders(tops, {
        ...{ reader: collection, rules, slices, cancellation },
        configsFound: (folder, texts) => {
          if (!explored.isSettled(folder)) {
            explored.addAlone(folder);
          }
          this.#configsFound(folder, texts);
        },
      });
      const isInside = insideOf(new Set(tops));
      await this.#remove(tops, (path) => !found.files.has(path) && !found.folders.has(path));
      this.#noteClosed(found);
      await snapshot?.load();
      await this.#forEach(found.files, (path) => this.#found(path, checksAll));
      if (snapshot?.forget(isInside)) {
        this.environment.posts.setUnsaved(true);
      }
    } catch (error) {
      if (!cancellation.aborted) {
        explored.fail(tops);
        log.error(`Looking for posts in ${tops.join(', ')}: ${String(error)}`);
      }
      return;
    } finally {
      this.#walking = [];
    }
    if (isNew) {
      placed();
    }
  }

  /** What is known of a file from an earlier session shows at once, and is compared with the file soon. */
  #found(path: FilePath, isToCheck: boolean): void {
    const { posts, snapshot } = this.environment;
    const saved = snapshot?.take(path);
    if ((saved && posts.restore(saved)) || (isToCheck && posts.hasRead(path))) {
      this.#files.check(path);
    } else if (!posts.hasRead(path)) {
      posts.found(path);
    }
  }

  #noteClosed({ folders, closed }: WalkedFolders): void {
    for (const folder of folders) {
      if (closed.has(folder) === this.#closed.has(folder)) {
        continue;
      }
      if (closed.has(folder)) {
        this.#closed.add(folder);
      } else {
        this.#closed.delete(folder);
      }
      this.environment.placed();
    }
  }

  /** What is to be read again has changed since. */
  #configsFound(folder: FilePath, texts: ConfigTexts): void {
    const { configs, configChanged } = this.environment;
    if (!this.#configsToRead.has(folder) && configs.setDisk(folder, texts)) {
      configChanged(folder);
    }
  }

  /** What is gone of the folders, or files, that are given and of all in them. */
  async #remove(tops: readonly FilePath[], isGone: (path: FilePath) => boolean): Promise<void> {
    const { posts, configs, configChanged } = this.environment;
    await this.#forEachIn(tops, (path) => {
      if (isGone(path) && !this.#files.has(path)) {
        posts.gone(path);
      }
    });
    const isInside = insideOf(new Set(tops));
    for (const folder of this.#closed) {
      if (isInside(folder) && isGone(folder)) {
        this.#closed.delete(folder);
      }
    }
    await this.#forEach(configs.folders, (folder) => {
      if (isInside(folder) && isGone(folder) && configs.setDisk(folder, new Map())) {
        configChanged(folder);
      }
    });
  }

  async #lookForFolders(): Promise<void> {
    const paths = new Set(this.#maybeFolders);
    this.#maybeFolders.clear();
    for (const folder of await foldersAmong(paths, this.environment.collection, this.environment.cancellation)) {
      if (this.environment.rules.enters(folder)) {
        this.#foldersToWalk.add(folder);
      }
    }
  }

  /** The files that are known in folders. */
  async #forEachIn(folders: readonly FilePath[], work: (path: FilePath) => unknown): Promise<void> {
    for (const folder of folders) {
      await this.#forEach(this.environment.posts.onDiskWithin(folder), work);
    }
  }

  async #forEach(paths: Iterable<FilePath>, work: (path: FilePath) => unknown): Promise<void> {
    for (const path of paths) {
      while (this.environment.slices.isOver) {
        await this.environment.slices.next();
      }
      work(path);
    }
  }
}
