/**
 * Names a file or folder in core: absolute, forward slashes, not percent-encoded, no slash at its end.
 * A local file is `/home/x/blog/_config.yml` or `/c:/blog/_config.yml`; a file elsewhere keeps scheme and authority in
 * front, `vscode-vfs://github/x/blog/_config.yml`. Adaptors translate; core only joins, splits and compares.
 */
export type FilePath = string;

export function join(folder: FilePath, relative: string): FilePath {
  return relative === '' ? folder : `${folder === '/' ? '' : folder}/${relative}`;
}

/** The folder a file is in; a root is its own parent. */
export function parent(path: FilePath): FilePath {
  const slash = path.lastIndexOf('/');
  return slash < 0 || isRoot(path) ? path : path.slice(0, slash) || '/';
}

export function baseName(path: FilePath): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The path below `folder`, without a leading slash; undefined when it isn't inside. The folder itself gives ''. */
export function relativeTo(folder: FilePath, path: FilePath): string | undefined {
  if (path === folder) {
    return '';
  }
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

function isRoot(path: FilePath): boolean {
  return path.charCodeAt(0) === slashCode ? path.length === 1 : /^[a-z][\w+.-]*:\/\/[^/]*\/?$/i.test(path);
}

const slashCode = 0x2f;
