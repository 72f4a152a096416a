import path from 'node:path';
import type { FilePath } from '../core/foundation/filePath';
import { toNativePath } from '../node/nativePath';

/** Relative to the working folder, with forward slashes. */
export function shownPath(workingFolder: string, file: FilePath): string {
  const native = path.relative(workingFolder, toNativePath(file));
  return path.sep === '\\' ? native.replaceAll('\\', '/') : native;
}
