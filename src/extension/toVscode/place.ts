import { window } from 'vscode';
import { baseName } from '../../core/foundation/filePath';
import type { Place } from '../../core/site/publishing/publishing';
import { toUri } from './filePath';
import { rangeOf } from './range';

/** `_config.yml:12`, the line counted from one as editors show it. */
export function nameOfPlace({ path, start }: Place): string {
  return `${baseName(path)}:${start.line + 1}`;
}

/** Opens the file, in the editor that shows it already where there is one, and selects the place. */
export async function showPlace(place: Place): Promise<void> {
  const uri = toUri(place.path);
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  await window.showTextDocument(uri, {
    selection: rangeOf(place),
    ...(shown?.viewColumn && { viewColumn: shown.viewColumn }),
  });
}
