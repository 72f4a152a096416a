import type { Cancellation } from '../foundation/cancellation';
import type { Event } from '../foundation/event';
import type { FilePath } from '../foundation/filePath';

/** How files are read: from the disk, through VS Code, or from memory. One contract suite runs on every one. */
export interface FileReader {
  /**
   * Every file below `folder` that `wanted` lets through, in no particular order. A folder it refuses is not entered,
   * nor is one that is reached by a link. A linked file is listed only where it can be told that it lies inside the
   * open folders in truth. What cannot be read is left out. Throws `Cancelled`.
   */
  list(folder: FilePath, wanted: Wanted, cancellation?: Cancellation): Promise<readonly FileEntry[]>;
  /** The text of a file, decoded from UTF-8; undefined when it is not there, is too large or is not text. */
  read(path: FilePath): Promise<string | undefined>;
}

/** The files of the folders that are open. */
export interface PostCollection extends FileReader {
  /** The folders to look into; none when a file was opened by itself. */
  readonly folders: readonly FilePath[];
  /** Files that appeared, changed or vanished. May come late or twice. */
  readonly onDidChange: Event<readonly FileChange[]>;
}

/** Decides by name alone, `relativePath` being below the folder that is listed. */
export type Wanted = (relativePath: string, kind: 'file' | 'folder') => boolean;

export interface FileEntry {
  readonly path: FilePath;
}

export interface FileChange {
  readonly path: FilePath;
  readonly kind: 'created' | 'changed' | 'deleted';
}
