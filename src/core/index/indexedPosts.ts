import type { FilePath } from '../foundation/filePath';
import { isSameSummary, type PostSummary, placed, summarize } from '../posts/postSummary';
import { SummaryPool } from '../posts/summaryPool';
import { BufferOverDisk } from './bufferOverDisk';
import type { PostPlaces } from './postPlaces';
import { SitePosts } from './sitePosts';
import type { Slices } from './slices';
import type { WalkRules } from './walkRules';

export interface IndexedPostsEnvironment {
  readonly rules: WalkRules;
  readonly places: PostPlaces;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** For files outside of any site. */
  readonly timeZone: string;
  /** Told of every change of a site's posts. */
  readonly changed: () => void;
  /** Told of every text that is read, be it the same as before. */
  readonly textRead: (path: FilePath) => void;
}

/** The summaries of all files that may be posts, from disk and editors, sorted into the sites they belong to. */
export class IndexedPosts {
  /** Posts that are known but not read. */
  readonly unread = new Set<FilePath>();
  readonly #pool = new SummaryPool();
  /** Undefined while a file isn't read, or not worth reading. */
  readonly #files = new BufferOverDisk<PostSummary | undefined>();
  readonly #sites = new Map<FilePath, SitePosts>();
  /** The site whose posts a file is among. */
  readonly #homes = new Map<FilePath, FilePath>();
  #haveMoved = false;

  constructor(private readonly environment: IndexedPostsEnvironment) {}

  /** Whether sites have come, gone or changed since all files were placed. */
  get haveMoved(): boolean {
    return this.#haveMoved;
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

  /** To be called when a folder's configuration changes: all files may belong elsewhere now. */
  siteChanged(root: FilePath): void {
    this.#haveMoved = true;
    this.of(root).touch();
  }

  /** Places all files anew after sites have changed; again, when they change meanwhile. */
  async placeMoved(slices: Slices): Promise<void> {
    while (this.#haveMoved) {
      this.#haveMoved = false;
      for (const path of [...this.#files.paths()]) {
        while (slices.isOver) {
          await slices.next();
        }
        this.#place(path);
      }
    }
  }

  openBuffer(path: FilePath, text: string): void {
    const summary = this.#summarize(path, text);
    this.#files.setBuffer(path, unlessSame(this.#files.get(path), summary));
    this.#place(path);
    this.environment.textRead(path);
  }

  /** What the editor had is forgotten, or goes on to show until the file is read again. */
  closeBuffer(path: FilePath, willBeRead: boolean): void {
    if (willBeRead) {
      this.#files.moveToDisk(path);
    } else if (this.#files.deleteBuffer(path)) {
      this.#files.deleteDisk(path);
      this.#place(path);
    }
  }

  /** A file is on disk; it will be read if it is a post. */
  found(path: FilePath): void {
    if (!this.#files.isOnDisk(path)) {
      this.#files.setDisk(path, undefined);
      this.#place(path);
    }
  }

  /** What the disk has for a file now; undefined when that is nothing, or nothing to read. */
  read(path: FilePath, text: string | undefined): void {
    if (text === undefined || !this.environment.rules.wants(path)) {
      this.#files.deleteDisk(path);
    } else {
      this.#files.setDisk(path, unlessSame(this.#files.onDisk(path), this.#summarize(path, text)));
    }
    this.#place(path);
    this.environment.textRead(path);
  }

  isOnDisk(path: FilePath): boolean {
    return this.#files.isOnDisk(path);
  }

  /** All files that the disk is known to have. */
  onDisk(): Iterable<FilePath> {
    return this.#files.diskPaths();
  }

  #summarize(path: FilePath, text: string): PostSummary {
    const { places, now, timeZone } = this.environment;
    const zone = places.siteOf(path)?.timeZone ?? timeZone;
    return summarize(path, text, places.kindOf(path), { zone, nowMs: now(), pool: this.#pool });
  }

  /** Puts a file among the posts of the site it belongs to now, or takes it out. */
  #place(path: FilePath): void {
    const { rules, places } = this.environment;
    const isThere = this.#files.has(path) && rules.wants(path);
    if (places.note(path, isThere)) {
      this.#haveMoved = true;
    }
    const kind = places.kindOf(path);
    const site = isThere && (kind === 'post' || kind === 'draft' || kind === 'document') && places.siteOf(path);
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

  #moveTo(path: FilePath, root: FilePath | undefined): void {
    const home = this.#homes.get(path);
    if (home !== undefined && home !== root) {
      this.of(home).delete(path);
      this.#homes.delete(path);
    }
    if (root !== undefined) {
      this.#homes.set(path, root);
    }
  }
}

/** The summary there was, when the new one says the same: who compares by identity sees no change. */
function unlessSame(before: PostSummary | undefined, now: PostSummary): PostSummary {
  return before && isSameSummary(before, now) ? before : now;
}
