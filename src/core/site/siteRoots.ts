import { baseName, type FilePath, parent, relativeTo } from '../foundation/filePath';

/** What is known of the folders around a file. */
export interface SiteLandmarks {
  /** The folders that are open. */
  readonly folders: readonly FilePath[];
  /** Whether the folder has a `_config.yml`. */
  hasConfig(folder: FilePath): boolean;
  /** Whether the folder has a `_posts` or `_drafts` with something in it. */
  holdsPosts(folder: FilePath): boolean;
}

/** Folders of posts, wherever they lie in a site. */
export const postsFolderNames: ReadonlySet<string> = new Set(['_posts', '_drafts']);

/** Jekyll takes the first of these that is there. */
export const configFileNames: readonly string[] = ['_config.yml', '_config.yaml', '_config.toml'];

/**
 * The root of the site that a file belongs to: the nearest folder above it with a configuration, else the topmost one
 * that holds posts, nothing above the open folder being looked at. A `_posts` that is opened by itself belongs to the
 * folder it lies in. Undefined where there is no site, and outside of all open folders.
 */
export function siteRootOf(path: FilePath, landmarks: SiteLandmarks): FilePath | undefined {
  const opened = openFolderOf(path, landmarks.folders);
  if (opened === undefined) {
    return undefined;
  }
  let root: FilePath | undefined;
  for (const folder of ancestorsWithin(opened, path)) {
    if (landmarks.hasConfig(folder)) {
      return folder;
    }
    if (landmarks.holdsPosts(folder)) {
      root = folder;
    }
    if (isPostsFolder(folder)) {
      root = parent(folder);
    }
  }
  return folderAbovePosts(opened) ?? root;
}

/** The outermost open folder that a path lies in, or is. */
export function openFolderOf(path: FilePath, folders: readonly FilePath[]): FilePath | undefined {
  let outermost: FilePath | undefined;
  for (const folder of folders) {
    if (relativeTo(folder, path) !== undefined && (outermost === undefined || folder.length < outermost.length)) {
      outermost = folder;
    }
  }
  return outermost;
}

/** The innermost open folder that a path lies in, or is: the one whose settings VS Code takes for the file. */
export function settingsFolderOf(path: FilePath, folders: readonly FilePath[]): FilePath | undefined {
  let innermost: FilePath | undefined;
  for (const folder of folders) {
    if (relativeTo(folder, path) !== undefined && (innermost === undefined || folder.length > innermost.length)) {
      innermost = folder;
    }
  }
  return innermost;
}

/** The folder of the topmost `_posts` or `_drafts` that a file lies in, within the open folder or just above it. */
export function holderOf(path: FilePath, folders: readonly FilePath[]): FilePath | undefined {
  const opened = openFolderOf(path, folders);
  if (opened === undefined) {
    return undefined;
  }
  let holder: FilePath | undefined;
  for (const folder of ancestorsWithin(opened, path)) {
    holder = isPostsFolder(folder) ? parent(folder) : holder;
  }
  return holder;
}

/** The folders above a path, nearest first, up to and with `top`. */
export function ancestorsWithin(top: FilePath, path: FilePath): readonly FilePath[] {
  const folders: FilePath[] = [];
  for (let at = path; at !== top; ) {
    const above = parent(at);
    if (above === at) {
      break;
    }
    folders.push(above);
    at = above;
  }
  return folders;
}

/** For a folder that was opened from inside a `_posts`. */
function folderAbovePosts(opened: FilePath): FilePath | undefined {
  for (let at = opened; parent(at) !== at; at = parent(at)) {
    if (isPostsFolder(at)) {
      return parent(at);
    }
  }
  return undefined;
}

/** Whether a folder is one of posts, or lies in one. */
export function isInPosts(folder: FilePath): boolean {
  return isPostsFolder(folder) || folderAbovePosts(folder) !== undefined;
}

function isPostsFolder(folder: FilePath): boolean {
  return postsFolderNames.has(baseName(folder));
}
