import { type FilePath, parent } from '../../core/foundation/filePath';
import type { FileMove } from '../../core/references/renaming';
import { placeInSite } from '../preview/placeInSite';

/** Whether a file would be moved out of the site, after links in the file system are followed. */
export async function leadOutside(
  moves: readonly FileMove[],
  root: FilePath | undefined,
  realPath: (path: FilePath) => Promise<FilePath | undefined>,
): Promise<boolean> {
  for (const { to } of moves) {
    let folder = parent(to);
    let place = root === undefined ? 'outside' : await placeInSite(folder, root, realPath);
    while (root !== undefined && place === 'missing' && folder !== root) {
      folder = parent(folder);
      place = await placeInSite(folder, root, realPath);
    }
    if (place !== 'inside') {
      return true;
    }
  }
  return false;
}
