import { type FilePath, join, parent, relativeTo } from '../foundation/filePath';
import { type Message, message } from '../foundation/message';
import { readPostFileName } from '../site/postFileName';
import { fileInFolder } from './fileUses';
import type { Named } from './named';
import { dataKeysOf, type ReferenceSite } from './referenceSite';
import type { FileMove, Refused } from './renaming';

/** The file that is moved with a name, or why the name can't be. `paths`: the files of the site. */
export function moveFor(
  named: Named,
  newName: string,
  site: ReferenceSite,
  paths: readonly FilePath[],
): FileMove | undefined | Refused {
  if (newName === '' || /[\n\r\0]/.test(newName)) {
    return refuse(message('Type a name of one line.'));
  }
  switch (named.kind) {
    case 'term':
      return undefined;
    case 'layout':
      return inFolder(site.folders.layouts, named.name, newName, paths, (path) => withoutEnding(path));
    case 'include':
      return /\s/.test(newName)
        ? refuse(message('The name of an include can have no spaces.'))
        : inFolder(site.folders.includes, named.name, newName, paths, (path) => path);
    case 'data':
      return moveOfData(named.keys, newName, site, paths);
    case 'file':
      return moveOfPost(named.relativePath, newName, site, paths);
  }
}

/** A new name of an include that has no ending gets that of the old one. */
export function completedName(named: Named, newName: string): string {
  const name = newName.trim();
  const ending = named.kind === 'include' && !/\.[^./]+$/.test(name) ? (/\.[^./]+$/.exec(named.name)?.[0] ?? '') : '';
  return name === '' ? name : name + ending;
}

function inFolder(
  folder: FilePath | undefined,
  name: string,
  newName: string,
  paths: readonly FilePath[],
  nameOf: (relativePath: string) => string,
): FileMove | Refused {
  const from = folder && paths.find((path) => nameOf(relativeTo(folder, path) ?? '') === name);
  if (folder === undefined || from === undefined) {
    return refuse(message('“{0}” is no file of this site, so it can’t be renamed here.', name));
  }
  const below = relativeTo(folder, from) ?? '';
  return toNewFile(from, fileInFolder(folder, newName, below.slice(name.length)), paths);
}

function moveOfData(
  keys: readonly string[],
  newName: string,
  site: ReferenceSite,
  paths: readonly FilePath[],
): FileMove | undefined | Refused {
  const known = paths.map((path) => ({ path, keys: dataKeysOf(site, path) }));
  const isKey = known.some(
    (file) => file.keys && keys.length > file.keys.length && file.keys.every((key, index) => key === keys[index]),
  );
  if (isKey) {
    return undefined;
  }
  const file = known.find((each) => each.keys?.join('/') === keys.join('/'));
  if (!file) {
    return refuse(message('“{0}” is no file of this site, so it can’t be renamed here.', keys.join('.')));
  }
  const ending = /\.[^./]+$/.exec(file.path)?.[0] ?? '';
  return newName.includes('/')
    ? refuse(message('“{0}” can’t be the name of a file here.', newName))
    : toNewFile(file.path, fileInFolder(parent(file.path), newName, ending), paths);
}

function moveOfPost(
  relativePath: string,
  newName: string,
  { site, posts }: ReferenceSite,
  paths: readonly FilePath[],
): FileMove | Refused {
  const post = posts.find((each) => each.relativePath === relativePath);
  if (!post) {
    return refuse(message('Only posts and documents can be renamed from a link.'));
  }
  const from = join(site.source, relativePath);
  const ending = /\.[^./]+$/.exec(from)?.[0] ?? '';
  const isDated = /(?:^|\/)_posts\//.test(relativePath);
  if (isDated && !readPostFileName(newName + ending).date) {
    return refuse(message('The name of a post begins with its date, such as 2026-11-23-a-walk.'));
  }
  return newName.includes('/')
    ? refuse(message('“{0}” can’t be the name of a file here.', newName))
    : toNewFile(from, fileInFolder(parent(from), newName, ending), paths);
}

function toNewFile(from: FilePath, to: FilePath | undefined, paths: readonly FilePath[]): FileMove | Refused {
  if (to === undefined) {
    return refuse(message('The name would lead outside of the folder, or no file can have it.'));
  }
  return to !== from && paths.includes(to)
    ? refuse(message('There is a file with this name already: {0}', to.slice(to.lastIndexOf('/') + 1)))
    : { from, to };
}

function withoutEnding(path: string): string {
  return path.replace(/\.[^./]+$/, '');
}

function refuse(refused: Message): Refused {
  return { refused };
}
