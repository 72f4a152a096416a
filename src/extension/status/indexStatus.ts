import { type LanguageStatusItem, LanguageStatusSeverity, l10n, languages, window, workspace } from 'vscode';
import { type FilePath, relativeTo } from '../../core/foundation/filePath';
import { type Disposable, Scope } from '../../core/foundation/scope';
import { type Skipped, whySkipped } from '../../core/index/skipped';
import type { LanguageService } from '../../core/languageService';
import type { CommandId } from '../commands/commandIds';
import { activeDocument } from '../documents/activeDocument';
import { markdownSelector } from '../documents/markdown';
import { toFilePath, toUri } from '../toVscode/filePath';
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
    const skipped = site ? this.service.skipped.filter((each) => isOf(site.root, each.path)) : [];
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
      : skipped.length === 0
        ? 'Postwright'
        : describeSkipped(skipped);
  }
}

/** The root of a site lies above the open folder when a `_posts` is opened by itself. */
function isOf(root: FilePath, path: FilePath): boolean {
  return relativeTo(root, path) !== undefined;
}

/** One by its name and reason, several by their number: the log names them. */
function describeSkipped([first, ...others]: readonly Skipped[]): string {
  return first && others.length === 0
    ? l10n.t('1 skipped: {0}', localize(whySkipped(first.reason, workspace.asRelativePath(toUri(first.path)))))
    : l10n.t('{0} files or folders skipped, the log says why', others.length + 1);
}
