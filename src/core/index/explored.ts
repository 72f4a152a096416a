import { type FilePath, relativeTo } from '../foundation/filePath';
import { ancestorsWithin, openFolderOf } from '../site/siteRoots';
import { insideOf, isInOneOf, topmost } from './folderSets';

/**
 * Which folders have been looked at: with everything below them, where there is a site, or alone, on the way from an
 * open folder to a file that somebody asked about. What lies elsewhere costs nothing, however large it is.
 */
export class Explored {
  readonly #alone = new Set<FilePath>();
  readonly #whole = new Set<FilePath>();
  readonly #settled = new Set<FilePath>();
  /** Folders that could not be looked into, for a reason that nobody was prepared for. */
  readonly #failed = new Set<FilePath>();

  constructor(private readonly open: readonly FilePath[]) {}

  addAlone(folder: FilePath): void {
    this.#alone.add(folder);
  }

  /** The folders and everything below them are being looked at from now on. */
  addWhole(folders: readonly FilePath[]): void {
    const isLookedAt = insideOf(new Set(folders));
    for (const folder of this.#failed) {
      if (isLookedAt(folder)) {
        this.#failed.delete(folder);
      }
    }
    for (const folder of folders.filter((each) => !this.isFollowed(each))) {
      this.#whole.add(folder);
    }
  }

  /** What is in the folders is not known after all: they are not read before they are looked at again. */
  fail(folders: readonly FilePath[]): void {
    for (const folder of folders) {
      this.#failed.add(folder);
    }
  }

  /** Whether what is known of a path may not be all, and nobody looks again so soon. */
  isMissed(path: FilePath): boolean {
    return isInOneOf(this.#failed, path);
  }

  /** The folders that were looked at whole, none of which lies in another. */
  get tops(): readonly FilePath[] {
    return topmost(this.#whole);
  }

  /** The folders that were looked at alone. */
  get alone(): Iterable<FilePath> {
    return this.#alone;
  }

  /** What was begun is done, everything or where `isDone`. False when it was so before. */
  settle(isDone: (folder: FilePath) => boolean = () => true): boolean {
    const holdsMissed = (top: FilePath): boolean =>
      [...this.#failed].some((folder) => relativeTo(top, folder) !== undefined);
    const added = [...this.#whole].filter(
      (top) => !this.#settled.has(top) && isDone(top) && !this.isMissed(top) && !holdsMissed(top),
    );
    for (const top of added) {
      this.#settled.add(top);
      for (const folder of this.aloneIn(top)) {
        this.#alone.delete(folder);
      }
    }
    return added.length > 0;
  }

  /** The folders inside another that were looked at alone. */
  aloneIn(top: FilePath): readonly FilePath[] {
    return [...this.#alone].filter((folder) => relativeTo(top, folder) !== undefined);
  }

  isAlone(folder: FilePath): boolean {
    return this.#alone.has(folder);
  }

  /** Whether the path lies where every change is followed. */
  isFollowed(path: FilePath): boolean {
    return isInOneOf(this.#whole, path);
  }

  /** Whether the path lies where everything has been read once. */
  isSettled(path: FilePath): boolean {
    return isInOneOf(this.#settled, path);
  }

  /** The same for the root of a site, which lies above the open folder when a `_posts` is opened by itself. */
  isSiteSettled(root: FilePath): boolean {
    return (
      this.isSettled(root) ||
      (openFolderOf(root, this.open) === undefined &&
        [...this.#settled].some((top) => relativeTo(root, top) !== undefined))
    );
  }

  /** The folders above a file that say which site it is in, the open folder first; none outside of all open folders. */
  foldersAbove(path: FilePath): readonly FilePath[] {
    const opened = openFolderOf(path, this.open);
    return opened === undefined ? [] : [...ancestorsWithin(opened, path)].reverse();
  }
}
