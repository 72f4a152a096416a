import { type FilePath, parent } from '../foundation/filePath';

/** The folders without those that lie in another of them. */
export function topmost(folders: ReadonlySet<FilePath>): readonly FilePath[] {
  return [...folders].filter((folder) => parent(folder) === folder || !isAtOrBelow(parent(folder), folders));
}

/** Whether a path is one of the folders or lies in one. */
export function isAtOrBelow(path: FilePath, tops: ReadonlySet<FilePath>): boolean {
  for (let at = path; ; at = parent(at)) {
    if (tops.has(at)) {
      return true;
    }
    if (parent(at) === at) {
      return false;
    }
  }
}
