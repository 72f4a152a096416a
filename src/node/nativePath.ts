import type { FilePath } from '../core/foundation/filePath';

/** How core names a file of this machine: `C:\blog\post.md` is `/c:/blog/post.md`, `\\server\x` is `//server/x`. */
export function toFilePath(nativePath: string, platform: NodeJS.Platform = process.platform): FilePath {
  if (platform !== 'win32') {
    return withoutFinalSlash(nativePath);
  }
  const path = nativePath.replaceAll('\\', '/');
  const drive = /^([a-z]):/i.exec(path);
  return withoutFinalSlash(drive ? `/${drive[1]?.toLowerCase()}${path.slice(1)}` : path);
}

/** What the operating system calls a file of this machine. */
export function toNativePath(path: FilePath, platform: NodeJS.Platform = process.platform): string {
  if (platform !== 'win32') {
    return path;
  }
  const drive = /^\/([a-z]):(.*)$/i.exec(path);
  return (drive ? `${drive[1]}:${drive[2] || '/'}` : path).replaceAll('/', '\\');
}

function withoutFinalSlash(path: string): FilePath {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
