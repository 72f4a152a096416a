import type { FilePath } from '../foundation/filePath';
import { isSameSummary, type PostSummary, placed, summarize } from '../posts/postSummary';
import type { SummaryPool } from '../posts/summaryPool';
import type { PostKind } from '../site/postKind';
import { BufferOverDisk } from './bufferOverDisk';
import { type FileStamp, isSameStamp, lastingStamp } from './fileStamp';
import { FilesByFolder } from './filesByFolder';
import { insideOf, topmost } from './folderSets';
import type { FileReading } from './postCollection';
import type { PostPlaces } from './postPlaces';
import { SitePosts } from './sitePosts';
import type { Skipped, SkipReason } from './skipped';
import type { Slices } from './slices';
import type { SavedPost } from './snapshot/savedPost';
import { WaitingFiles } from './waitingFiles';

export interface IndexedPostsEnvironment {
  /** Those that are open. */
  readonly folders: readonly FilePath[];
  readonly pool: SummaryPool;
  readonly places: PostPlaces;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** For files outside of any site. */
  readonly timeZone: () => string;
  /** Told of every change of a site's posts, and of what is skipped. */
  readonly changed: () => void;
  /** Told of every text that is read, be it the same as before, and of every file that is gone. */
  readonly textRead: (path: FilePath) => void;
}

/** The summaries of all files that may be posts, from disk and editors, sorted into the sites they belong to. */
export class IndexedPosts {
  /** Posts that are known but not read. */
  readonly unread: WaitingFiles;
  /** Undefined while a file isn't read, or not worth reading. */
  readonly #files = new BufferOverDisk<PostSummary | undefined>();
  /** All that disk or editors have, the skipped ones too. */
  readonly #known = new FilesByFolder();
  readonly #stamps = new Map<FilePath, FileStamp>();
  /** Files that are there and have no text. */
  readonly #skipped = new Map<FilePath, SkipReason>();
  #isUnsaved = false;
  readonly #sites = new Map<FilePath, SitePosts>();
  /** The site whose posts a file is among. */
  readonly #homes = new Map<FilePath, FilePath>();
  /** The folders below which files may belong elsewhere than when they were placed. */
  readonly #moved = new Set<FilePath>();
  /** Whether a file lies below one of them. */
  #isMoved = insideOf(this.#moved);

  constructor(private readonly environment: IndexedPostsEnvironment) {
    this.unread = new WaitingFiles(environment.folders);
  }

  /** Whether sites have come, gone or changed since all files were placed. */
  get haveMoved(): boolean {
    return this.#moved.size > 0;
  }

  /** How many posts are read. */
  get count(): number {
    return this.#homes.size;
  }

  /** The sites that have posts. */
  roots(): readonly FilePath[] {
    return [...this.#sites].filter(([, { size }]) => size > 0).map(([root]) => root);
  }

  of(root: FilePath): SitePosts {
    let posts = this.#sites.get(root);
    if (!posts) {
      posts = new SitePosts(this.environment.changed);
      this.#sites.set(root, posts);
    }
    return posts;
  }

  /** To be called when a folder's configuration changes; `mayMove`: so that files below it may belong elsewhere now. */
  siteChanged(root: FilePath, mayMove: boolean): void {
    if (mayMove) {
      this.#move(root);
    }
    this.of(root).touch();
  }

  /** Places files anew where sites have changed; again, when they change meanwhile. */
  async placeMoved(slices: Slices): Promise<void> {
    while (this.haveMoved) {
      const folders = topmost(this.#moved);
      this.#moved.clear();
      for (const folder of folders) {
        for (const path of this.#known.within(folder)) {
          while (slices.isOver) {
            await slices.next();
          }
          this.#place(path);
        }
      }
    }
  }

  openBuffer(path: FilePath, text: string): void {
    const summary = this.#summarize(path, text);
    this.#files.setBuffer(path, unlessSame(this.#files.get(path), summary));
    this.#known.add(path);
    this.#place(path);
    this.environment.textRead(path);
  }

  /** What the editor had is forgotten, or goes on to show until the file is read again. */
  closeBuffer(path: FilePath, willBeRead: boolean): void {
    if (willBeRead) {
      this.#setStamp(path, this.#files.moveToDisk(path) ? undefined : this.stampOf(path));
    } else if (this.#files.deleteBuffer(path)) {
      this.gone(path);
    }
  }

  /** A file is on disk; it will be read if it is a post. */
  found(path: FilePath): void {
    if (!this.#files.isOnDisk(path)) {
      this.#files.setDisk(path, undefined);
      this.#appeared(path);
    }
  }

  /**
   * A file is on disk, and what was known of it in an earlier session shows until it is looked at. False when more is
   * known already.
   */
  restore({ summary, stamp }: SavedPost): boolean {
    const { path } = summary;
    if (this.hasRead(path)) {
      return false;
    }
    this.#files.setDisk(path, summary);
    this.unread.delete(path);
    if (stamp) {
      this.#stamps.set(path, stamp);
    }
    this.#appeared(path);
    return true;
  }

  /** What the disk had for a file when it was read at `readMs`. */
  read(path: FilePath, reading: FileReading, readMs: number): void {
    const { isWanted } = this.environment.places.placeOf(path);
    const before = this.#files.onDisk(path);
    const wasThere = this.#files.has(path);
    if ('text' in reading && isWanted) {
      this.#files.setDisk(path, unlessSame(before, this.#summarize(path, reading.text)));
    } else {
      this.#files.deleteDisk(path);
    }
    this.#isUnsaved ||= this.#files.onDisk(path) !== before;
    this.#setStamp(path, reading.stamp && lastingStamp(reading.stamp, readMs));
    const isSkipped = isWanted && 'unreadable' in reading && reading.unreadable !== 'missing';
    this.#setSkipped(path, isSkipped ? reading.unreadable : undefined);
    if (!wasThere || !this.#files.has(path)) {
      this.#noteKnown(path);
    }
    this.#place(path);
    this.environment.textRead(path);
  }

  /** The disk has the file no more. */
  gone(path: FilePath): void {
    this.#isUnsaved ||= this.hasRead(path);
    this.#files.deleteDisk(path);
    this.#setStamp(path, undefined);
    this.#setSkipped(path, undefined);
    this.#noteKnown(path);
    this.#place(path);
    this.environment.textRead(path);
  }

  /** Whether the file has been looked into, be it in vain or in an earlier session. */
  hasRead(path: FilePath): boolean {
    return this.#files.onDisk(path) !== undefined || this.#skipped.has(path);
  }

  /** The posts that can't be read. */
  get skipped(): readonly Skipped[] {
    const { places } = this.environment;
    return [...this.#skipped]
      .filter(([path]) => isOfPost(places.kindOf(path)))
      .map(([path, reason]) => ({ path, reason }));
  }

  /** Whether there is something to save. */
  get isUnsaved(): boolean {
    return this.#isUnsaved;
  }

  /** Something is to be saved, or what is known now is being saved. */
  setUnsaved(isUnsaved: boolean): void {
    this.#isUnsaved = isUnsaved;
  }

  /** What is to be kept of a file for later sessions; never what stands in an editor. */
  toSave(path: FilePath): SavedPost | undefined {
    const summary = this.#files.onDisk(path);
    return summary && { summary, stamp: this.#stamps.get(path) };
  }

  /** The stamp that the file had when it was read; undefined when that would not tell all changes. */
  stampOf(path: FilePath): FileStamp | undefined {
    return this.#stamps.get(path);
  }

  isOnDisk(path: FilePath): boolean {
    return this.#files.isOnDisk(path);
  }

  /** All files that the disk is known to have and that have a text. */
  onDisk(): Iterable<FilePath> {
    return this.#files.diskPaths();
  }

  /** A file that the disk is known to have, or all of them in a folder. They may come and go meanwhile. */
  *onDiskWithin(path: FilePath): IterableIterator<FilePath> {
    for (const each of this.#known.within(path)) {
      if (this.#files.isOnDisk(each) || this.#skipped.has(each)) {
        yield each;
      }
    }
  }

  #setSkipped(path: FilePath, reason: SkipReason | undefined): void {
    if (this.#skipped.get(path) !== reason) {
      if (reason === undefined) {
        this.#skipped.delete(path);
      } else {
        this.#skipped.set(path, reason);
      }
      this.environment.changed();
    }
  }

  #setStamp(path: FilePath, stamp: FileStamp | undefined): void {
    const before = this.#stamps.get(path);
    this.#isUnsaved ||= !(before && stamp ? isSameStamp(before, stamp) : before === stamp);
    if (stamp) {
      this.#stamps.set(path, stamp);
    } else {
      this.#stamps.delete(path);
    }
  }

  #summarize(path: FilePath, text: string): PostSummary {
    const { places, now, timeZone, pool } = this.environment;
    const { kind, site } = places.placeOf(path);
    return summarize(path, text, kind, { zone: site?.timeZone ?? timeZone(), nowMs: now(), pool });
  }

  /** When that makes a site, all files are placed soon, this one too. */
  #appeared(path: FilePath): void {
    this.#known.add(path);
    this.#note(path, this.environment.places.placeOf(path).isWanted);
    if (!this.haveMoved || !this.#isMoved(path)) {
      this.#place(path);
    }
  }

  /** Puts a file among the posts of the site it belongs to now, or takes it out. */
  #place(path: FilePath): void {
    const { places } = this.environment;
    const isThere = this.#files.has(path) && places.placeOf(path).isWanted;
    this.#note(path, isThere || this.#skipped.has(path));
    const { kind, site: home } = places.placeOf(path);
    const site = isThere && isOfPost(kind) ? home : undefined;
    const summary = this.#files.get(path);
    if (site && !summary) {
      this.unread.add(path);
    } else if (!site) {
      this.unread.delete(path);
    }
    // Without front matter a file of a collection is copied as it is.
    if (!site || !summary || (kind === 'document' && !summary.hasFrontMatter)) {
      this.#moveTo(path, undefined);
      return;
    }
    const current = placed(summary, kind, site.timeZone);
    this.#files.replace(path, current);
    this.#moveTo(path, site.root);
    this.of(site.root).set(current);
  }

  #move(folder: FilePath): void {
    this.#moved.add(folder);
    this.#isMoved = insideOf(this.#moved);
  }

  #noteKnown(path: FilePath): void {
    if (this.#files.has(path) || this.#skipped.has(path)) {
      this.#known.add(path);
    } else {
      this.#known.delete(path);
    }
  }

  /** Notes whether a file is there, which may make a site. */
  #note(path: FilePath, isThere: boolean): void {
    const moved = this.environment.places.note(path, isThere);
    if (moved !== undefined) {
      this.#move(moved);
    }
  }

  #moveTo(path: FilePath, root: FilePath | undefined): void {
    const home = this.#homes.get(path);
    if (home !== undefined && home !== root) {
      this.of(home).delete(path);
      this.#homes.delete(path);
    }
    if (root !== undefined && root !== home) {
      this.#homes.set(path, root);
    }
  }
}

function isOfPost(kind: PostKind): boolean {
  return kind === 'post' || kind === 'draft' || kind === 'document';
}

/** The summary there was, when the new one says the same: who compares by identity sees no change. */
function unlessSame(before: PostSummary | undefined, now: PostSummary): PostSummary {
  return before && isSameSummary(before, now) ? before : now;
}
