import type { Cancellation } from '../foundation/cancellation';
import { baseName, type FilePath, join, parent } from '../foundation/filePath';
import { topmost } from './folderSets';
import type { FileReader } from './postCollection';
import { listers } from './walkFolders';

/**
 * The paths that are folders, without those inside another of the paths. Each folder they lie in is asked once for all,
 * however many files are among them. Throws `Cancelled`.
 */
export async function foldersAmong(
  paths: ReadonlySet<FilePath>,
  reader: FileReader,
  cancellation: Cancellation,
): Promise<readonly FilePath[]> {
  const namesIn = new Map<FilePath, Set<string>>();
  for (const path of topmost(paths)) {
    const names = namesIn.get(parent(path)) ?? new Set();
    namesIn.set(parent(path), names.add(baseName(path)));
  }
  const folders: FilePath[] = [];
  const ask = ([folder, names]: readonly [FilePath, ReadonlySet<string>]): Promise<unknown> =>
    reader.list(
      folder,
      (name, kind) => {
        if (kind === 'folder' && names.has(name)) {
          folders.push(join(folder, name));
        }
        return false;
      },
      cancellation,
    );
  const open = [...namesIn];
  for (let at = 0; at < open.length; at += listers) {
    await Promise.all(open.slice(at, at + listers).map(ask));
  }
  return folders;
}
