import { type FileSystemWatcher, RelativePattern, type Uri, workspace } from 'vscode';
import type { Cancellation } from '../../core/foundation/cancellation';
import { Emitter } from '../../core/foundation/event';
import type { FilePath } from '../../core/foundation/filePath';
import { type Disposable, Scope } from '../../core/foundation/scope';
import type { FileStamp } from '../../core/index/fileStamp';
import type {
  FileChange,
  FileEntry,
  FileReader,
  FileReading,
  PostCollection,
  Wanted,
} from '../../core/index/postCollection';
import { toFilePath } from '../toVscode/filePath';

/** The folders of the workspace, with VS Code's own watching of them. */
export class WorkspaceCollection implements PostCollection, Disposable {
  readonly #scope = new Scope();
  readonly #changes = this.#scope.own(new Emitter<readonly FileChange[]>());
  readonly onDidChange = this.#changes.event;
  #watchers: FileSystemWatcher[] = [];
  #readerFor: ((path: FilePath) => FileReader) | undefined;

  /** `readersIn` gives readers that may believe what they have seen of links, as nothing is said to have changed. */
  constructor(private readonly readersIn: (folders: readonly FilePath[]) => (path: FilePath) => FileReader) {}

  /** Begins to tell of changes. */
  watch(): void {
    this.#watchFolders();
    this.#scope.own(workspace.onDidChangeWorkspaceFolders(() => this.#watchFolders()));
    this.#scope.own({ dispose: () => this.#unwatch() });
  }

  get folders(): readonly FilePath[] {
    return (workspace.workspaceFolders ?? []).map(({ uri }) => toFilePath(uri));
  }

  list(
    folder: FilePath,
    wanted: Wanted,
    cancellation?: Cancellation,
    closed?: (folder: FilePath) => void,
  ): Promise<readonly FileEntry[]> {
    // Who lists all there is may do so because changes are not told.
    if (this.folders.includes(folder)) {
      this.#readerFor = undefined;
    }
    return this.#reader(folder).list(folder, wanted, cancellation, closed);
  }

  read(path: FilePath): Promise<string | undefined> {
    return this.#reader(path).read(path);
  }

  readStamped(path: FilePath): Promise<FileReading> {
    return this.#reader(path).readStamped(path);
  }

  stamp(path: FilePath): Promise<FileStamp | undefined> {
    return this.#reader(path).stamp(path);
  }

  dispose(): void {
    this.#scope.dispose();
  }

  #reader(path: FilePath): FileReader {
    this.#readerFor ??= this.readersIn(this.folders);
    return this.#readerFor(path);
  }

  /** A folder that vanishes is told by its own name alone, so everything is watched and core picks what it wants. */
  #watchFolders(): void {
    this.#readerFor = undefined;
    this.#unwatch();
    this.#watchers = (workspace.workspaceFolders ?? []).map((folder) => {
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '**'));
      const tell = (kind: FileChange['kind']) => (uri: Uri) => {
        this.#readerFor = undefined;
        this.#changes.fire([{ path: toFilePath(uri), kind }]);
      };
      watcher.onDidCreate(tell('created'));
      watcher.onDidChange(tell('changed'));
      watcher.onDidDelete(tell('deleted'));
      return watcher;
    });
  }

  #unwatch(): void {
    for (const watcher of this.#watchers.splice(0)) {
      watcher.dispose();
    }
  }
}
