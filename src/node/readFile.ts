import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { FilePath } from '../core/foundation/filePath';
import type { FileStamp } from '../core/index/fileStamp';
import { largestFile } from '../core/index/fileText';
import type { FileReading } from '../core/index/postCollection';
import { decodeText } from './decodeText';
import { toNativePath } from './nativePath';

/**
 * Reads a file while everything else waits: for files as small as posts that takes a fraction of what four trips to
 * other threads take. Who reads many pauses in between. Bytes are read into one place that all files share. A link is
 * not followed: where it leads is another question.
 */
export function readFile(path: FilePath): FileReading | 'link' {
  let handle: number | undefined;
  try {
    if (!opensNoLinks && lstatSync(toNativePath(path)).isSymbolicLink()) {
      return 'link';
    }
    handle = openSync(toNativePath(path), flags);
    const stats = fstatSync(handle);
    if (!stats.isFile()) {
      return { unreadable: 'missing' };
    }
    const stamp = stampOf(stats);
    if (stats.size > largestFile) {
      return { unreadable: 'tooLarge', stamp };
    }
    const text = decodeText(bytesOf(handle, stats.size));
    return text === undefined ? { unreadable: 'notText', stamp } : { text, stamp };
  } catch (error) {
    return codeOf(error) === 'ELOOP' ? 'link' : { unreadable: saysMissing(error) ? 'missing' : 'denied' };
  } finally {
    if (handle !== undefined) {
      closeSync(handle);
    }
  }
}

/** Windows has no such flag. */
const opensNoLinks = constants.O_NOFOLLOW !== undefined;

/** Opening a pipe that nobody writes to would wait for ever. Windows knows none of these. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** Undefined for what is no file. A link is not followed. */
export function stampOfFile(path: FilePath): FileStamp | 'link' | undefined {
  try {
    const stats = lstatSync(toNativePath(path), { throwIfNoEntry: false });
    return stats?.isSymbolicLink() ? 'link' : stats?.isFile() ? stampOf(stats) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether what the system says means that there is no such file or folder, or nothing at the end of its links. */
export function saysMissing(error: unknown): boolean {
  return missingCodes.has(codeOf(error));
}

const missingCodes: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG']);

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function stampOf({ size, mtimeMs }: Stats): FileStamp {
  return { size, modifiedMs: mtimeMs };
}

let shared = new Uint8Array(0);
/** In bytes; what a rare long file needs is given back. */
const largestKept = 256 * 1024;

/** What is in the file now, which may be more or less than it was a moment ago. */
function bytesOf(handle: number, size: number): Uint8Array {
  const needed = size + 1;
  if (shared.length < needed && needed <= largestKept) {
    shared = new Uint8Array(largestKept);
  }
  let bytes = needed <= shared.length ? shared : new Uint8Array(needed);
  let length = 0;
  for (let read = -1; read !== 0; length += read) {
    if (length === bytes.length) {
      const longer = new Uint8Array(length * 2);
      longer.set(bytes);
      bytes = longer;
    }
    read = readSync(handle, bytes, length, bytes.length - length, null);
  }
  return bytes.subarray(0, length);
}
