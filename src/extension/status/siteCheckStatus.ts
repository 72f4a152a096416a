import { type LanguageStatusItem, l10n, languages, ProgressLocation, window } from 'vscode';
import { type Disposable, Scope } from '../../core/foundation/scope';
import type { CommandId } from '../commands/commandIds';
import { markdownSelector } from '../documents/markdown';
import type { SiteChecks } from '../features/siteChecks';

/** A pass that takes no longer is not worth a word; in milliseconds. */
const silence = 1000;

/**
 * How far the check of the site is: in the status bar, and in the language status of Markdown files, where it can be
 * stopped and begun again.
 */
export class SiteCheckStatus implements Disposable {
  readonly #scope = new Scope();
  #item: LanguageStatusItem | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Of the pass that the status bar shows. */
  #shown: { readonly report: (text: string) => void; readonly end: () => void } | undefined;

  constructor(private readonly checks: SiteChecks) {
    this.#scope.own(checks.onDidChange(() => this.#update()));
    this.#scope.own({ dispose: () => this.#end() });
    this.#scope.own({ dispose: () => this.#item?.dispose() });
  }

  dispose(): void {
    this.#scope.dispose();
  }

  #update(): void {
    const { state } = this.checks;
    if (state.phase !== 'checking') {
      this.#end();
      this.#showItem();
    } else if (this.#shown) {
      this.#shown.report(l10n.t('{0} of {1}', state.done, state.total));
      this.#showItem();
    } else {
      this.#timer ??= setTimeout(() => this.#begin(), silence);
    }
  }

  #begin(): void {
    void window.withProgress(
      { location: ProgressLocation.Window, title: l10n.t('Checking all posts') },
      (progress) =>
        new Promise<void>((end) => {
          this.#shown = { report: (message) => progress.report({ message }), end };
        }),
    );
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#shown?.end();
    this.#shown = undefined;
  }

  /** Nothing is said of a site that is checked. */
  #showItem(): void {
    const { state } = this.checks;
    if (state.phase === 'idle') {
      this.#item?.dispose();
      this.#item = undefined;
      return;
    }
    this.#item ??= languages.createLanguageStatusItem('postwright.siteChecks', markdownSelector);
    this.#item.name = l10n.t('Postwright: check of the site');
    this.#item.busy = state.phase === 'checking';
    this.#item.text =
      state.phase === 'checking'
        ? l10n.t('Checking all posts: {0} of {1}', state.done, state.total)
        : l10n.t('The check of all posts is stopped');
    this.#item.command =
      state.phase === 'checking'
        ? { command: 'postwright.stopCheckingSite' satisfies CommandId, title: l10n.t('Stop') }
        : { command: 'postwright.checkSite' satisfies CommandId, title: l10n.t('Check all posts') };
  }
}
