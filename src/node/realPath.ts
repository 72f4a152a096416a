import { realpath } from 'node:fs/promises';
import type { FilePath } from '../core/foundation/filePath';
import { toFilePath, toNativePath } from './nativePath';

/** The path that remains when all links are resolved; undefined when there is no such file. */
export async function realPath(path: FilePath): Promise<FilePath | undefined> {
  try {
    return toFilePath(await realpath(toNativePath(path)));
  } catch {
    return undefined;
  }
}
