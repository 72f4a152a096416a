import { workspace } from 'vscode';
import type { FilePath } from '../core/foundation/filePath';
import type { Log } from '../core/foundation/log';
import { readSettings, type Settings } from '../core/settings/settings';
import { toUri } from './toVscode/filePath';

/** The settings that hold for a file, or for the window; a value of the wrong shape keeps its default and is told to the log. */
export function readEditorSettings(path: FilePath | undefined, log: Log): Settings {
  const configuration = workspace.getConfiguration('postwright', path === undefined ? null : toUri(path));
  const { settings, rejected } = readSettings((name) => configuration.get<unknown>(name));
  for (const name of rejected) {
    log.warn(`The setting postwright.${name} holds a value of the wrong kind; its default is used.`);
  }
  return settings;
}
