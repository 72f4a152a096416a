import type { Cancellation } from '../foundation/cancellation';
import { type FilePath, join, relativeTo } from '../foundation/filePath';
import { holderOf, openFolderOf } from '../site/siteRoots';
import type { ConfigTexts } from './configFiles';
import { Explored } from './explored';
import type { FileChange, PostCollection } from './postCollection';
import { scoutFolder } from './scoutFolder';
import { listers } from './walkFolders';
import type { WalkRules } from './walkRules';

/**
 * How far the reading goes by itself. `everything`: all open folders, to find every site. `sites`: the sites that lie in
 * an open folder or its `docs`, which is where GitHub publishes from, and those of files that are asked about.
 */
export type Extent = 'everything' | 'sites';

/** Finds out which folders are sites, and so worth reading, by looking into no more folders than it must. */
export class SiteSearch {
  readonly explored: Explored;
  readonly #toScout = new Set<FilePath>();

  constructor(
    private readonly collection: PostCollection,
    private readonly rules: WalkRules,
  ) {
    this.explored = new Explored(collection.folders);
  }

  /** Whether there are folders to look into. */
  get isDue(): boolean {
    return this.#toScout.size > 0;
  }

  /** The folders to read whole from the start; the other open ones are looked into. */
  begin(extent: Extent): readonly FilePath[] {
    const isWhole = (folder: FilePath): boolean => extent === 'everything' || this.rules.hasIncludes(folder);
    for (const folder of this.collection.folders.filter((each) => !isWhole(each))) {
      this.#toScout.add(folder);
    }
    return this.collection.folders.filter(isWhole);
  }

  /** Somebody asks which site a file is in. */
  ask(path: FilePath): void {
    if (!this.explored.isSettled(path) && !this.explored.isMissed(path)) {
      for (const folder of this.#foldersAbove(path)) {
        if (!this.explored.isAlone(folder)) {
          this.#toScout.add(folder);
        }
      }
    }
  }

  /** Looks into all folders again that were no site, or part of one, before. */
  lookAgain(): void {
    for (const folder of this.explored.alone) {
      this.#toScout.add(folder);
    }
  }

  /** Where there is no site so far, only what makes one is of interest. */
  noticed({ path, kind }: FileChange): void {
    const holder = kind === 'deleted' ? undefined : holderOf(join(path, 'post.md'), this.collection.folders);
    if (holder !== undefined && this.rules.enters(holder)) {
      this.#toScout.add(holder);
    }
    if (kind === 'created') {
      for (const folder of this.explored.aloneIn(path)) {
        this.#toScout.add(folder);
      }
    }
  }

  /** Whether a folder is to be read whole, now that it is a site. */
  isToBeRead(root: FilePath): boolean {
    return this.#isOpen(root) && this.rules.enters(root) && !this.explored.isFollowed(root);
  }

  /** Whether a site will be read no more: it has been, or it is never entered. */
  isRead(root: FilePath): boolean {
    return this.explored.isSiteSettled(root) || (this.#isOpen(root) && !this.rules.enters(root));
  }

  /** Whether it is known which folders above a file are sites; `pending` are folders whose posts are not all found. */
  isPlaced(path: FilePath, isInSite: boolean, pending: readonly FilePath[]): boolean {
    const isPending = pending.some((top) => relativeTo(top, path) !== undefined);
    return (
      this.explored.isSettled(path) ||
      ((isInSite || !isPending) && this.#foldersAbove(path).every((folder) => this.explored.isAlone(folder)))
    );
  }

  /**
   * Looks into the folders that wait, from above to below: a configuration decides which folders below it count.
   * Returns the folders to read whole. Throws `Cancelled`.
   */
  async scout(
    cancellation: Cancellation,
    configsFound: (folder: FilePath, texts: ConfigTexts) => void,
  ): Promise<readonly FilePath[]> {
    const waiting = [...this.#toScout].sort((a, b) => a.length - b.length);
    this.#toScout.clear();
    const tops: FilePath[] = [];
    while (waiting.length > 0) {
      const batch = waiting.splice(0, listers);
      const looks = batch.map(async (folder) => ({
        folder,
        ...(await scoutFolder(folder, this.collection, cancellation)),
      }));
      for (const { folder, configs, isSite } of await Promise.all(looks)) {
        this.explored.addAlone(folder);
        if (this.rules.enters(folder)) {
          configsFound(folder, configs);
          if (isSite) {
            tops.push(this.#topOf(folder));
          } else if (this.collection.folders.includes(folder)) {
            this.#addDocs(join(folder, 'docs'));
          }
        }
      }
    }
    return tops.filter((top) => !this.explored.isFollowed(top));
  }

  /** A folder of posts belongs to the one that holds it, unless only the folder itself is open. */
  #topOf(folder: FilePath): FilePath {
    const holder = holderOf(join(folder, 'post.md'), this.collection.folders);
    return holder !== undefined && this.#isOpen(holder) ? holder : folder;
  }

  #addDocs(folder: FilePath): void {
    if (!this.explored.isAlone(folder) && this.rules.enters(folder)) {
      this.#toScout.add(folder);
    }
  }

  /** Those that are entered: a file in any other is in no site. */
  #foldersAbove(path: FilePath): readonly FilePath[] {
    return this.explored.foldersAbove(path).filter((folder) => this.rules.enters(folder));
  }

  #isOpen(folder: FilePath): boolean {
    return openFolderOf(folder, this.collection.folders) !== undefined;
  }
}
