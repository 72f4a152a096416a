import { type Disposable, window } from 'vscode';
import type { LanguageService } from '../../core/languageService';

/** In milliseconds. */
const leastInterval = 30_000;

/**
 * Looks again at the files when the writer comes back to the window: what another program did meanwhile (git, a script,
 * a synchronised folder) is not always told. Where it was, that costs a look at the times of the files.
 */
export function recheckOnFocus(service: LanguageService): Disposable {
  let last = Date.now();
  return window.onDidChangeWindowState(({ focused }) => {
    if (focused && Date.now() - last >= leastInterval) {
      last = Date.now();
      service.recheck();
    }
  });
}
