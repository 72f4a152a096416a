import { FileType, Uri, workspace } from 'vscode';
import { type FilePath, relativeTo } from '../../core/foundation/filePath';
import { toUri } from '../toVscode/filePath';

/** Where a path really leads. */
export type PlaceInSite = 'inside' | 'outside' | 'missing';

/** Follows links in the file system before it says that a file is inside `root`. Where they can't be followed, a link counts as leading outside. */
export async function placeInSite(
  path: FilePath,
  root: FilePath,
  realPath: (path: FilePath) => Promise<FilePath | undefined>,
): Promise<PlaceInSite> {
  const inside = relativeTo(root, path);
  if (inside === undefined) {
    return 'outside';
  }
  const [real, realRoot] = await Promise.all([realPath(path), realPath(root)]);
  if (real !== undefined && realRoot !== undefined) {
    return relativeTo(realRoot, real) === undefined ? 'outside' : 'inside';
  }
  return placeByWalking(toUri(root), inside.split('/'));
}

async function placeByWalking(root: Uri, segments: readonly string[]): Promise<PlaceInSite> {
  let uri = root;
  for (const segment of segments) {
    uri = Uri.joinPath(uri, segment);
    try {
      const { type } = await workspace.fs.stat(uri);
      if ((type & FileType.SymbolicLink) !== 0) {
        return 'outside';
      }
    } catch {
      return 'missing';
    }
  }
  return 'inside';
}
