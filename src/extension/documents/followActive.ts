import { window, workspace } from 'vscode';
import type { Event } from '../../core/foundation/event';
import { type Disposable, Scope } from '../../core/foundation/scope';
import { activeDocument } from './activeDocument';

/**
 * Calls `show` whenever what is said of the active document may be another: it is another one, its text has changed, or
 * the answers have. The first time is after activation, which nothing else of the editor should wait for.
 */
export function followActive(answersChanged: Event<void>, show: () => unknown): Disposable {
  const scope = new Scope();
  const first = setTimeout(show, 0);
  scope.own({ dispose: () => clearTimeout(first) });
  scope.own(window.tabGroups.onDidChangeTabs(show));
  scope.own(window.tabGroups.onDidChangeTabGroups(show));
  scope.own(workspace.onDidOpenTextDocument(show));
  scope.own(
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === activeDocument()) {
        show();
      }
    }),
  );
  scope.own(answersChanged(show));
  return scope;
}
