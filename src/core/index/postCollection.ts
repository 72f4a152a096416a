import type { Cancellation } from '../foundation/cancellation';
import type { Event } from '../foundation/event';
import type { FilePath } from '../foundation/filePath';
import type { FileStamp } from './fileStamp';

/**
 * How files are read: from the disk, through VS Code, or from memory. One contract suite runs on every one. What is named
 * below an open folder and reached by a link is there only where it can be told that it lies inside the open folders in
 * truth.
 */
export interface FileReader {
  /**
   * Every file below `folder` that `wanted` lets through, in no particular order. A folder it refuses is not entered,
   * nor is one below `folder` that is a link. What cannot be read is left out; `closed` is told of folders that are there and cannot be
   * entered. Throws `Cancelled`.
   */
  list(
    folder: FilePath,
    wanted: Wanted,
    cancellation?: Cancellation,
    closed?: (folder: FilePath) => void,
  ): Promise<readonly FileEntry[]>;
  /** The text of a file, decoded from UTF-8; undefined when it is not there, is too large or is not text. */
  read(path: FilePath): Promise<string | undefined>;
  /** The same with what tells the file's state, or the reason why there is no text. Never fails. */
  readStamped(path: FilePath): Promise<FileReading>;
  /** What tells a file's state, looked up without reading it; undefined when there is no such file. */
  stamp(path: FilePath): Promise<FileStamp | undefined>;
}

/** A text as it was when the stamp was taken, or later: then the file has another stamp by now. */
export type FileReading =
  | { readonly text: string; readonly stamp: FileStamp }
  | { readonly unreadable: Unreadable; readonly stamp?: FileStamp };

/**
 * Why a file has no text. `missing`: there is no such file, perhaps a folder. `tooLarge`: larger than `largestFile`.
 * `notText`: something else than UTF-8. `denied`: it is there but cannot be read, mostly for lack of permission.
 */
export type Unreadable = 'missing' | 'tooLarge' | 'notText' | 'denied';

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
  /** Whether it is reached by a link. */
  readonly isLink?: true;
}

export interface FileChange {
  readonly path: FilePath;
  readonly kind: 'created' | 'changed' | 'deleted';
}
