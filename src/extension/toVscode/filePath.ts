import { Uri } from 'vscode';
import type { FilePath } from '../../core/foundation/filePath';

/** How core names the file; undoes itself with `toUri` for every file of a workspace. */
export function toFilePath(uri: Uri): FilePath {
  const path = uri.path.length > 1 && uri.path.endsWith('/') ? uri.path.slice(0, -1) : uri.path;
  return uri.scheme === 'file' && uri.authority === '' ? path : `${uri.scheme}://${uri.authority}${path}`;
}

export function toUri(path: FilePath): Uri {
  const match = /^([a-z][\w+.-]*):\/\/([^/]*)(.*)$/i.exec(path);
  return match
    ? Uri.from({ scheme: match[1] ?? '', authority: match[2] ?? '', path: match[3] ?? '' })
    : Uri.from({ scheme: 'file', path });
}
