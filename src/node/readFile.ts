import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import type { FilePath } from '../core/foundation/filePath';
import type { FileStamp } from '../core/index/fileStamp';
import { largestFile } from '../core/index/fileText';
import type { FileReading, Unreadable } from '../core/index/postCollection';
import { decodeText } from './decodeText';
import { toNativePath } from './nativePath';

/**
 * Reads a file while everything else waits: for files as small as posts that takes a fraction of what four trips to
 * other threads take. Who reads many pauses in between. Bytes are read into one place that all files share.
 */
export function readFile(path: FilePath): FileReading {
  let handle: number | undefined;
  try {
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
    return { unreadable: reasonOf(error) };
  } finally {
    if (handle !== undefined) {
      closeSync(handle);
    }
  }
}

/** Opening a pipe that nobody writes to would wait for ever. Windows knows neither. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

export function stampOfFile(path: FilePath): FileStamp | undefined {
  try {
    const stats = statSync(toNativePath(path), { throwIfNoEntry: false });
    return stats?.isFile() ? stampOf(stats) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether what the system says means that there is no such file or folder. */
export function saysMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && missingCodes.has(error.code);
}

const missingCodes: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG']);

function reasonOf(error: unknown): Unreadable {
  return saysMissing(error) ? 'missing' : 'denied';
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
