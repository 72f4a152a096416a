import { commands, type LogOutputChannel, type Disposable as VscodeDisposable } from 'vscode';
import type { Log } from '../../core/foundation/log';
import { Scope } from '../../core/foundation/scope';
import { guarded } from '../guarded';
import { type CommandId, commandIds } from './commandIds';

/** What the commands do, by id; a command without an entry here does not compile. */
export type CommandHandlers = Readonly<Record<CommandId, (...args: readonly unknown[]) => unknown>>;

export function registerCommands(handlers: CommandHandlers, log: Log): VscodeDisposable {
  const scope = new Scope();
  for (const id of commandIds) {
    scope.own(commands.registerCommand(id, guarded(log, id, handlers[id])));
  }
  return scope;
}

export function showLog(log: LogOutputChannel): () => void {
  return () => log.show();
}
