import { type FilePath, relativeTo } from '../foundation/filePath';
import type { Named } from './named';
import { dataKeysOf, type ReferenceSite } from './referenceSite';
import { groupOfData } from './termGroup';
import { isInFolderOf } from './termLinks';

/** Where a definition can be, told by paths alone: files that are it, and texts that may hold it. */
export function definitionPaths(
  named: Named,
  { site, folders }: ReferenceSite,
  paths: readonly FilePath[],
): { readonly files: readonly FilePath[]; readonly texts: readonly FilePath[] } {
  const below = (folder: FilePath | undefined, path: FilePath): string | undefined =>
    folder && relativeTo(folder, path);
  switch (named.kind) {
    case 'term': {
      const { group } = named;
      const isOfGroup = (path: FilePath): boolean =>
        path === site.configFile?.path ||
        groupOfData(dataKeysOf({ folders }, path)?.join('/') ?? '') === group ||
        isInFolderOf(group, relativeTo(site.source, path) ?? '');
      return { files: [], texts: paths.filter(isOfGroup) };
    }
    case 'layout':
      return {
        files: paths.filter((path) => below(folders.layouts, path)?.replace(/\.[^./]+$/, '') === named.name),
        texts: [],
      };
    case 'include':
      return { files: paths.filter((path) => below(folders.includes, path) === named.name), texts: [] };
    case 'data': {
      const holding = paths.filter((path) =>
        dataKeysOf({ folders }, path)?.every((key, index) => key === named.keys[index]),
      );
      const isFile = (path: FilePath): boolean => dataKeysOf({ folders }, path)?.length === named.keys.length;
      return { files: holding.filter(isFile), texts: holding.filter((path) => !isFile(path)) };
    }
    case 'file':
      return { files: paths.filter((path) => relativeTo(site.source, path) === named.relativePath), texts: [] };
  }
}
