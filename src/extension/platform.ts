import type { FilePath } from '../core/foundation/filePath';
import type { FileReader } from '../core/index/postCollection';

/** What differs between the desktop and the browser. */
export interface Platform {
  /**
   * The quickest way to read each file or folder, given the folders that are open. What a reader has seen of links it
   * may believe: it is not asked any more when files have changed.
   */
  readonly readersIn: (folders: readonly FilePath[]) => (path: FilePath) => FileReader;
  /** Lets the rest of the extension host work, for no longer than it has something to do. */
  readonly pause: () => Promise<void>;
  /** The path behind links, so that nothing outside a site is reached through one; undefined where it can't be told. */
  readonly realPath: (path: FilePath) => Promise<FilePath | undefined>;
  /** When all of the program is there: previews, Liquid, layouts and names may not be asked for before. See docs/decisions/0010. */
  readonly loaded: Promise<void>;
}
