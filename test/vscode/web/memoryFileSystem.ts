import {
  Disposable,
  EventEmitter,
  type ExtensionContext,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  FileType,
  Uri,
  workspace,
} from 'vscode';

/**
 * An extension that serves folders from memory, as a repository on a server is served to an editor in the browser: no
 * path of it is on a disk. `files.json` beside it holds what is there at first: paths and contents in base64.
 */
export async function activate(context: ExtensionContext): Promise<void> {
  const stored = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'files.json'));
  const given = JSON.parse(new TextDecoder().decode(stored)) as Record<string, string>;
  const files = new Map(Object.entries(given).map(([path, base64]) => [path, fromBase64(base64)]));
  const folders = new Set([...files.keys()].flatMap(foldersAround));
  /** When each file was written; those that were there at first are of no known age. */
  const written = new Map<string, number>();
  const changes = new EventEmitter<FileChangeEvent[]>();
  const tell = (...events: [FileChangeType, string, Uri][]) =>
    changes.fire(events.map(([type, path, uri]) => ({ type, uri: uri.with({ path }) })));
  const read = (uri: Uri) => {
    const content = files.get(uri.path);
    if (!content) {
      throw FileSystemError.FileNotFound(uri);
    }
    return content;
  };
  /** Takes out a file, or a folder with all that is in it. */
  const take = (top: string) => {
    const isIn = (path: string) => path === top || path.startsWith(`${top}/`);
    const taken = [...files].filter(([path]) => isIn(path));
    for (const [path] of taken) {
      files.delete(path);
    }
    for (const folder of [...folders].filter(isIn)) {
      folders.delete(folder);
    }
    return taken.map(([path, content]) => [path.slice(top.length), content] as const);
  };
  context.subscriptions.push(
    workspace.registerFileSystemProvider(
      'postwright-test',
      {
        onDidChangeFile: changes.event,
        watch: () => new Disposable(() => undefined),
        stat: (uri): FileStat =>
          folders.has(uri.path)
            ? { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 }
            : { type: FileType.File, ctime: 0, mtime: written.get(uri.path) ?? 0, size: read(uri).length },
        readDirectory: (uri) => {
          const inside = (paths: Iterable<string>, type: FileType): [string, FileType][] =>
            [...paths]
              .filter((path) => parentOf(path) === uri.path)
              .map((path) => [path.slice(path.lastIndexOf('/') + 1), type]);
          return [...inside(folders, FileType.Directory), ...inside(files.keys(), FileType.File)];
        },
        readFile: read,
        writeFile: (uri, content) => {
          const type = files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
          files.set(uri.path, content);
          written.set(uri.path, Date.now());
          tell([type, uri.path, uri]);
        },
        createDirectory: (uri) => {
          folders.add(uri.path);
          tell([FileChangeType.Created, uri.path, uri]);
        },
        delete: (uri) => {
          take(uri.path);
          tell([FileChangeType.Deleted, uri.path, uri]);
        },
        rename: (from, to) => {
          const isFolder = folders.has(from.path);
          const moved = take(from.path);
          if (isFolder) {
            folders.add(to.path);
          }
          for (const [below, content] of moved) {
            files.set(to.path + below, content);
            written.set(to.path + below, Date.now());
            for (const folder of foldersAround(to.path + below)) {
              folders.add(folder);
            }
          }
          tell([FileChangeType.Deleted, from.path, from], [FileChangeType.Created, to.path, to]);
        },
      },
      { isCaseSensitive: true },
    ),
  );
}

function foldersAround(path: string): readonly string[] {
  const parent = parentOf(path);
  return parent === undefined ? [] : [parent, ...foldersAround(parent)];
}

function parentOf(path: string): string | undefined {
  return path === '/' ? undefined : path.slice(0, path.lastIndexOf('/')) || '/';
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
