import { type FilePath, parent } from '../foundation/filePath';

/** Whether a path is one of the folders or lies in one; costs as much as the path is deep. */
export function isInOneOf(folders: ReadonlySet<FilePath>, path: FilePath): boolean {
  for (let at = path; ; at = parent(at)) {
    if (folders.has(at)) {
      return true;
    }
    if (parent(at) === at) {
      return false;
    }
  }
}

/** The folders without those that lie in another of them. */
export function topmost(folders: ReadonlySet<FilePath>): readonly FilePath[] {
  const isInside = insideOf(folders);
  return [...folders].filter((folder) => parent(folder) === folder || !isInside(parent(folder)));
}

/** Tells whether a path is one of the folders or lies in one; quick for many paths that lie in the same folders. */
export function insideOf(folders: ReadonlySet<FilePath>): (path: FilePath) => boolean {
  const known = new Map<FilePath, boolean>();
  const isInside = (folder: FilePath): boolean => {
    let answer = known.get(folder);
    if (answer === undefined) {
      answer = folders.has(folder) || (parent(folder) !== folder && isInside(parent(folder)));
      known.set(folder, answer);
    }
    return answer;
  };
  return (path) => folders.has(path) || isInside(parent(path));
}
