import { commands, Location, l10n, type Position, type Uri, window } from 'vscode';
import type { LeftUse } from '../../core/references/renaming';
import { toUri } from '../toVscode/filePath';
import { rangeOf } from '../toVscode/range';

/** Says where an old name stays, and leads there. */
export function showLeft(left: readonly LeftUse[], uri: Uri, position: Position): void {
  if (left.length === 0) {
    return;
  }
  const show = l10n.t('Show them');
  const told = window.showWarningMessage(
    l10n.t(
      'In {0} places the old name stays: changing it there would change something else too, or the new name has its own page already.',
      left.length,
    ),
    show,
  );
  void told.then((chosen) => {
    const places = left.map((use) => new Location(toUri(use.path), rangeOf(use)));
    return chosen === show ? commands.executeCommand('editor.action.showReferences', uri, position, places) : undefined;
  });
}
