import { l10n, type Uri, window, workspace } from 'vscode';
import type { Wanted } from '../../core/diagnostics/site/siteDiagnosis';
import { Emitter } from '../../core/foundation/event';
import type { FilePath } from '../../core/foundation/filePath';
import type { Log } from '../../core/foundation/log';
import { type Disposable, Scope } from '../../core/foundation/scope';
import type { LanguageService } from '../../core/languageService';
import type { Site } from '../../core/site/site';
import { isMarkdown } from '../documents/markdown';
import type { EditorSettings } from '../editorSettings';
import { guarded } from '../guarded';
import { toSiteDiagnostic } from '../toVscode/siteDiagnostic';
import type { ShownProblems, SiteProblems } from './shownProblems';

export interface SiteChecksEnvironment {
  readonly service: LanguageService;
  readonly settings: EditorSettings;
  readonly shown: ShownProblems;
  readonly rulePages: Uri;
  readonly log: Log;
}

/** Of the passes over the sites of this window. */
export type SiteChecksState =
  | { readonly phase: 'idle' | 'stopped' }
  | { readonly phase: 'checking'; readonly done: number; readonly total: number };

/** How long all has to be quiet before sites are checked, in milliseconds. */
const quiet = 1000;
/** How long others have the thread between two slices. */
const restBetweenSlices = 20;
/** How long a writer has to rest, whose keys come first. */
const restAfterKey = 600;
/** How often what is found so far is shown. */
const showInterval = 1000;
/** The longest time that a timer of the platform can wait. */
const longestTimer = 2 ** 31 - 1;

/**
 * Has whole sites checked when all is quiet, and shows what is found in posts that nobody has open. Nothing is loaded for
 * it before a site is read. A writer who stops it is not asked again in this window.
 */
export class SiteChecks implements Disposable {
  readonly #scope = new Scope();
  readonly #changed = this.#scope.own(new Emitter<void>());
  readonly onDidChange = this.#changed.event;
  #state: SiteChecksState = { phase: 'idle' };
  readonly #run: () => unknown;
  readonly #showSoon: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #showTimer: ReturnType<typeof setTimeout> | undefined;
  #moment: ReturnType<typeof setTimeout> | undefined;
  #cancellation: { aborted: boolean } | undefined;
  /** Whether something has changed since the pass that is running began. */
  #isDueAgain = false;
  #hasBegun = false;
  /** Whether the writer asked for it, whatever the setting says. */
  #isAskedFor = false;
  #lastKeyAt = 0;
  #shownAt = 0;

  constructor(private readonly environment: SiteChecksEnvironment) {
    const { service, settings, shown, log } = environment;
    this.#run = guarded(log, 'Checking the site', () => this.#check());
    const show = guarded(log, 'Showing what is wrong in the site', () => this.#show());
    this.#showSoon = () => {
      clearTimeout(this.#showTimer);
      this.#showTimer = setTimeout(show, 0);
    };
    const own = this.#scope;
    own.own(settings.onDidChange(() => this.#showSoon()));
    own.own(
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('postwright.problems')) {
          this.#isAskedFor = false;
        }
      }),
    );
    own.own(service.onDidChange(() => this.#soon()));
    own.own(service.onDidProgress(() => this.#soon()));
    own.own(shown.onDidChangeOpen((path) => this.#openChanged(path)));
    own.own(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isMarkdown(document)) {
          this.#lastKeyAt = Date.now();
        }
      }),
    );
    own.own({ dispose: () => this.#giveUp() });
  }

  get state(): SiteChecksState {
    return this.#state;
  }

  /** Checks now, also what the setting leaves out. */
  check(): void {
    const { service } = this.environment;
    if (service.sites.length === 0) {
      void window.showInformationMessage(l10n.t('There is no Jekyll site to check in this window.'));
      return;
    }
    this.#isAskedFor = true;
    if (this.#state.phase === 'stopped') {
      this.#setState({ phase: 'idle' });
    }
    if (this.#hasBegun) {
      service.siteDiagnosis.answersChanged();
    }
    this.#soon(0);
  }

  /** Gives up; what was found stays, and nothing more is checked until somebody asks for it. */
  stop(): void {
    this.#giveUp();
    this.#setState({ phase: 'stopped' });
  }

  dispose(): void {
    this.#scope.dispose();
  }

  #giveUp(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#moment);
    clearTimeout(this.#showTimer);
    if (this.#cancellation) {
      this.#cancellation.aborted = true;
    }
  }

  #openChanged(path: FilePath): void {
    if (this.#hasBegun && !this.environment.shown.isOpen(path)) {
      this.environment.service.siteDiagnosis.textChanged(path);
    }
    this.#showSoon();
  }

  /** Begins when nothing has changed for a while: a thousand files that change are one reason to check. */
  #soon(after = quiet): void {
    if (this.#scope.closed) {
      return;
    }
    if (this.#state.phase === 'stopped') {
      this.#showSoon(); // What was found in a post goes when the post does.
      return;
    }
    this.#isDueAgain = true;
    clearTimeout(this.#timer);
    if (!this.#cancellation) {
      this.#timer = setTimeout(this.#run, after);
    }
  }

  async #check(): Promise<void> {
    const { service } = this.environment;
    if (service.progress.phase !== 'ready' || this.#cancellation) {
      return; // Progress is told, and what is read is a change.
    }
    if (this.#sites().length === 0) {
      this.#show(); // The last post may be gone, or its folder closed.
      return;
    }
    const diagnosis = service.siteDiagnosis;
    if (!this.#hasBegun) {
      this.#hasBegun = true;
      this.#scope.own(diagnosis.onDidBecomeDue(() => this.#soon()));
    }
    const cancellation = { aborted: false };
    this.#cancellation = cancellation;
    this.#isDueAgain = false;
    try {
      await diagnosis.run({
        wanted: this.#wanted(),
        rest: () => this.#rest(cancellation),
        cancellation,
        progressed: (done, total) => {
          this.#setState({ phase: 'checking', done, total });
          if (Date.now() - this.#shownAt > showInterval) {
            this.#show();
          }
        },
      });
    } finally {
      this.#cancellation = undefined;
      if (this.#state.phase === 'checking') {
        this.#setState({ phase: 'idle' });
      }
      if (this.#isDueAgain && this.#state.phase !== 'stopped') {
        this.#soon();
      }
    }
    this.#show();
    this.#awaitMoment();
  }

  /** As long as others should have the thread: a slice of theirs, and all the time that a writer types or posts are read. */
  async #rest(cancellation: { readonly aborted: boolean }): Promise<void> {
    const { service } = this.environment;
    do {
      await new Promise<void>((resume) => setTimeout(resume, restBetweenSlices));
    } while (
      !cancellation.aborted &&
      (Date.now() - this.#lastKeyAt < restAfterKey || service.progress.phase !== 'ready')
    );
  }

  /** While posts are read anew, what is shown stays. */
  #show(): void {
    const { service, shown, rulePages } = this.environment;
    if (service.progress.phase !== 'ready') {
      return;
    }
    this.#shownAt = Date.now();
    const wanted = this.#wanted();
    if (!this.#hasBegun) {
      const isChecked = (site: Site | undefined): boolean => site !== undefined && wanted.site(site);
      shown.setOfSite(new Map(), (path) => isChecked(service.siteOf(path)));
      return;
    }
    const { siteDiagnosis } = service;
    const problems = [...siteDiagnosis.findings(wanted)].map(([path, findings]): [FilePath, SiteProblems] => [
      path,
      {
        key: JSON.stringify(findings),
        diagnostics: () => findings.map((finding) => toSiteDiagnostic(finding, rulePages)),
      },
    ]);
    shown.setOfSite(new Map(problems), (path) => siteDiagnosis.isPending(path, wanted));
  }

  /** Some posts change by themselves: they are published, or overwritten. */
  #awaitMoment(): void {
    clearTimeout(this.#moment);
    const { siteDiagnosis } = this.environment.service;
    const { nextMomentMs } = siteDiagnosis;
    if (nextMomentMs !== undefined && !this.#scope.closed) {
      const delay = Math.min(Math.max(nextMomentMs - Date.now(), 0), longestTimer);
      this.#moment = setTimeout(() => siteDiagnosis.answersChanged(), delay);
    }
  }

  #wanted(): Wanted {
    const { settings, shown } = this.environment;
    return {
      site: ({ root }) => this.#isAskedFor || settings.for(root).problems === 'wholeSite',
      post: (path) => !shown.isOpen(path),
    };
  }

  /** Those that are to be checked, and have something to check. */
  #sites(): readonly Site[] {
    const { service } = this.environment;
    return service.sites
      .filter(this.#wanted().site)
      .filter((site) => service.hasReadSiteOf(site.root) && service.countOf(site) > 0);
  }

  #setState(state: SiteChecksState): void {
    this.#state = state;
    this.#changed.fire();
  }
}
