import { type Disposable, window } from 'vscode';
import type { LanguageService } from '../../core/languageService';

/** In milliseconds. */
const leastInterval = 30_000;
/** No more than one hundredth of the time is spent on looking: files in the browser or far away take long to ask. */
const restAfter = 100;

/**
 * Looks again at the files when the writer comes back to the window: what another program did meanwhile (git, a script,
 * a synchronised folder) is not always told. Where it was, that costs a look at the times of the files.
 */
export function recheckOnFocus(service: LanguageService): Disposable {
  let next = Date.now() + leastInterval;
  return window.onDidChangeWindowState(async ({ focused }) => {
    const begun = Date.now();
    if (focused && begun >= next) {
      next = Number.POSITIVE_INFINITY;
      service.recheck();
      await service.ready();
      next = begun + Math.max(leastInterval, (Date.now() - begun) * restAfter);
    }
  });
}
