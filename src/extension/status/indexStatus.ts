import { type LanguageStatusItem, LanguageStatusSeverity, l10n, languages, window } from 'vscode';
import { type Disposable, Scope } from '../../core/foundation/scope';
import type { LanguageService } from '../../core/languageService';
import type { CommandId } from '../commands/commandIds';
import { activeDocument } from '../documents/activeDocument';
import { markdownSelector } from '../documents/markdown';
import { toFilePath } from '../toVscode/filePath';
import { localize } from '../toVscode/message';

/** What Postwright knows of the site, in the language status of Markdown files. */
export class IndexStatus implements Disposable {
  readonly #scope = new Scope();
  readonly #item: LanguageStatusItem;

  constructor(private readonly service: LanguageService) {
    this.#item = this.#scope.own(languages.createLanguageStatusItem('postwright.index', markdownSelector));
    this.#item.name = 'Postwright';
    this.#item.command = { command: 'postwright.showLog' satisfies CommandId, title: l10n.t('Show log') };
    this.#scope.own(service.onDidChange(() => this.#show()));
    this.#scope.own(service.onDidProgress(() => this.#show()));
    this.#scope.own(window.tabGroups.onDidChangeTabs(() => this.#show()));
    this.#scope.own(window.tabGroups.onDidChangeTabGroups(() => this.#show()));
    this.#show();
  }

  dispose(): void {
    this.#scope.dispose();
  }

  #show(): void {
    const { found, read } = this.service.progress;
    const document = activeDocument();
    const path = document && toFilePath(document.uri);
    const site = path === undefined ? undefined : this.service.siteOf(path);
    const isReading = path !== undefined && !this.service.hasReadSiteOf(path);
    const problem = path === undefined ? undefined : this.service.configProblem(path);
    const posts = site ? this.service.countOf(site) : 0;
    this.#item.busy = isReading;
    this.#item.severity = problem ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    this.#item.text = problem
      ? l10n.t('_config.yml cannot be read')
      : isReading
        ? l10n.t('Reading posts: {0} of {1}', read, found)
        : !site
          ? l10n.t('Not in a Jekyll site')
          : posts === 1
            ? l10n.t('1 post')
            : l10n.t('{0} posts', posts);
    this.#item.detail = problem
      ? l10n.t('{0} Until then what it said before holds.', localize(problem.problem.message))
      : 'Postwright';
  }
}
