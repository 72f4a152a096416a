import { type FilePath, parent, relativeTo } from '../foundation/filePath';

/** What a file system tells of links. */
export interface Links {
  /** Whether a folder is a link itself, wherever the folders above it lead; undefined when it is not there. */
  isLink(folder: FilePath): Promise<boolean | undefined>;
  /** Whether it can be told that a path lies inside the open folders once all links are resolved. */
  leadsInside(path: FilePath): Promise<boolean>;
}

/**
 * The folders of which it is known that what lies in them lies inside the open folders in truth. Each is looked at once,
 * as often as files in it are read: who learns that files have changed begins with another one.
 */
export class FoldersInside {
  readonly #known = new Set<FilePath>();

  constructor(
    private readonly open: readonly FilePath[],
    private readonly links: Links,
  ) {}

  /** Whether no look is needed: who reads many files one right after another doesn't want to wait in between. */
  isKnown(folder: FilePath): boolean {
    return this.#known.has(folder);
  }

  /** A folder that was listed in one that is known, as a folder and not as a link. */
  add(folder: FilePath): void {
    this.#known.add(folder);
  }

  /**
   * An open folder may be a link itself: somebody has opened it so. What is named outside of all open folders is not
   * looked at: who asks for it has not come there by a link. Nor has what is not there a target; who reads it learns that.
   */
  async has(folder: FilePath): Promise<boolean> {
    if (this.#known.has(folder)) {
      return true;
    }
    const isBelow = !this.open.includes(folder) && this.isInOpen(folder);
    const isLink = isBelow && (await this.links.isLink(folder));
    const isInside = isLink ? await this.links.leadsInside(folder) : !isBelow || (await this.has(parent(folder)));
    if (isInside && isLink !== undefined) {
      this.#known.add(folder);
    }
    return isInside;
  }

  /** Whether the path lies in an open folder by its name. */
  isInOpen(path: FilePath): boolean {
    return this.open.some((folder) => relativeTo(folder, path) !== undefined);
  }
}
