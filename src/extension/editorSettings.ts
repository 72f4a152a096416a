import { type Uri, workspace } from 'vscode';
import { Emitter } from '../core/foundation/event';
import type { FilePath } from '../core/foundation/filePath';
import type { Log } from '../core/foundation/log';
import { type Disposable, Scope } from '../core/foundation/scope';
import { readSettings, type Settings } from '../core/settings/settings';
import { toUri } from './toVscode/filePath';

/** The settings by folder of the workspace, read once until they change: they are asked for at every key. */
export class EditorSettings implements Disposable {
  readonly #scope = new Scope();
  readonly #changed = this.#scope.own(new Emitter<SettingsChange>());
  readonly #byFolder = new Map<string, Settings>();
  readonly onDidChange = this.#changed.event;

  constructor(private readonly log: Log) {
    this.#scope.own(
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('postwright')) {
          this.#byFolder.clear();
          const isScope = (name: string) => change.affectsConfiguration(`postwright.${name}`);
          this.#changed.fire(isScope('include') || isScope('exclude') ? 'which posts' : 'how they are judged');
        }
      }),
    );
    this.#scope.own(workspace.onDidChangeWorkspaceFolders(() => this.#byFolder.clear()));
  }

  /** The settings that hold for a file, or for the window. */
  for(path: FilePath | undefined): Settings {
    const folder = path === undefined ? undefined : workspace.getWorkspaceFolder(toUri(path))?.uri;
    const key = folder?.toString() ?? '';
    const known = this.#byFolder.get(key) ?? this.#read(folder);
    this.#byFolder.set(key, known);
    return known;
  }

  dispose(): void {
    this.#scope.dispose();
  }

  #read(folder: Uri | undefined): Settings {
    const configuration = workspace.getConfiguration('postwright', folder ?? null);
    const { settings, rejected } = readSettings((name) => configuration.get<unknown>(name));
    for (const name of rejected) {
      this.log.warn(`The setting postwright.${name} holds a value of the wrong kind; its default is used there.`);
    }
    return settings;
  }
}

export type SettingsChange = 'which posts' | 'how they are judged';
