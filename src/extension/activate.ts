import {
  commands,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  languages,
  Uri,
  window,
  workspace,
} from 'vscode';
import { Scope } from '../core/foundation/scope';
import { LanguageService } from '../core/languageService';
import { registerCommands, showLog } from './commands/registerCommands';
import { BufferTracker } from './documents/bufferTracker';
import { markdownSelector } from './documents/markdown';
import { recheckOnFocus } from './documents/recheckOnFocus';
import { WorkspaceCollection } from './documents/workspaceCollection';
import { EditorSettings } from './editorSettings';
import { codeActionsOnFirstUse } from './features/codeActionsOnFirstUse';
import { completionProvider, completionTriggers } from './features/completionProvider';
import { ConfigProblems } from './features/configProblems';
import { DiagnosticsPublisher } from './features/diagnosticsPublisher';
import { hoverProvider } from './features/hoverProvider';
import { namesWhileTyping } from './features/namesWhileTyping';
import { ShownProblems } from './features/shownProblems';
import { SiteChecks } from './features/siteChecks';
import { foldingProvider, selectionProvider, symbolProvider } from './features/structureProviders';
import { guarded } from './guarded';
import { namesOnFirstUse } from './names/namesOnFirstUse';
import type { Platform } from './platform';
import { previewsOnFirstUse } from './preview/previewsOnFirstUse';
import { madeBy } from './snapshot/madeBy';
import { SnapshotFile } from './snapshot/snapshotFile';
import { SnapshotKeeper } from './snapshot/snapshotKeeper';
import { IndexStatus } from './status/indexStatus';
import { PublishStatus } from './status/publishStatus';
import { ReadingTimeStatus } from './status/readingTimeStatus';
import { SiteCheckStatus } from './status/siteCheckStatus';
import { logSkipped } from './status/skippedLog';
import { toFilePath } from './toVscode/filePath';

function notLoaded(log: LogOutputChannel): (error: unknown) => void {
  return (error) => {
    log.error(`A part of the program could not be loaded: ${String(error)}`);
    const reload = l10n.t('Reload Window');
    void window
      .showErrorMessage(l10n.t('A part of Postwright could not be loaded. Reloading the window may help.'), reload)
      .then((chosen) => chosen && commands.executeCommand('workbench.action.reloadWindow'));
  };
}

/** See docs/decisions/0010: the bundler turns the call into a file of its own, or into a module that runs when it is called. */
declare function require(module: './commands/postCommands'): typeof import('./commands/postCommands');

function onPost() {
  const { postCommands } = require('./commands/postCommands');
  return postCommands;
}

/** Puts everything together: the one place where the extension's parts meet. */
export function activate(context: ExtensionContext, platform: Platform): void {
  const started = Date.now();
  const scope = new Scope();
  context.subscriptions.push(scope);
  const log = scope.own(window.createOutputChannel('Postwright', { log: true }));
  const settings = scope.own(new EditorSettings(log));
  const collection = scope.own(new WorkspaceCollection(platform.readersIn));
  const service = scope.own(
    new LanguageService({
      collection,
      log,
      now: Date.now,
      timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
      pause: platform.pause,
      settingsFor: (path) => settings.for(path),
      // Without a folder there is no storage, and little to read.
      ...(context.storageUri && { snapshot: { store: new SnapshotFile(context.storageUri), madeBy } }),
    }),
  );
  const rulePages = Uri.joinPath(context.extensionUri, 'docs', 'rules');
  const completion = completionProvider(service);
  scope.own(
    languages.registerCompletionItemProvider(
      markdownSelector,
      { provideCompletionItems: guarded(log, 'Completion', completion.provideCompletionItems) },
      ...completionTriggers,
    ),
  );
  scope.own(codeActionsOnFirstUse(service, rulePages, log));
  const provide = {
    symbols: symbolProvider(service),
    folds: foldingProvider(service),
    selections: selectionProvider(service),
  };
  const hover = hoverProvider(service);
  scope.own(
    languages.registerHoverProvider(markdownSelector, { provideHover: guarded(log, 'Hover', hover.provideHover) }),
  );
  scope.own(
    languages.registerDocumentSymbolProvider(
      markdownSelector,
      { provideDocumentSymbols: guarded(log, 'Outline', provide.symbols.provideDocumentSymbols) },
      { label: 'Postwright' },
    ),
  );
  scope.own(
    languages.registerFoldingRangeProvider(markdownSelector, {
      provideFoldingRanges: guarded(log, 'Folding', provide.folds.provideFoldingRanges),
    }),
  );
  scope.own(
    languages.registerSelectionRangeProvider(markdownSelector, {
      provideSelectionRanges: guarded(log, 'Selection', provide.selections.provideSelectionRanges),
    }),
  );
  const names = scope.own(namesOnFirstUse({ service, log, realPath: platform.realPath, loaded: platform.loaded }));
  const shown = scope.own(new ShownProblems());
  const siteChecks = scope.own(new SiteChecks({ service, settings, shown, rulePages, log }));
  const previews = scope.own(
    previewsOnFirstUse({
      service,
      globalState: context.globalState,
      extensionUri: context.extensionUri,
      log,
      realPath: platform.realPath,
      loaded: platform.loaded,
    }),
  );
  scope.own(
    registerCommands(
      {
        'postwright.openPreviewToSide': () => previews.openToSide(),
        'postwright.openLockedPreviewToSide': () => previews.openLockedToSide(),
        'postwright.lockPreview': () => previews.setLocked(true),
        'postwright.unlockPreview': () => previews.setLocked(false),
        'postwright.showArticleLook': () => previews.showLook('article'),
        'postwright.showSiteLook': () => previews.showLook('site'),
        'postwright.showCardsLook': () => previews.showLook('cards'),
        'postwright.manageImageHosts': () => previews.manageImageHosts(),
        'postwright.suggestValues': () => onPost().suggestValues(),
        'postwright.writeReadingTime': () => onPost().writeReadingTime(service),
        'postwright.showReadingTimeBySection': () => onPost().showReadingTimeBySection(service),
        'postwright.showPublishing': () => onPost().showPublishing(service),
        'postwright.copyAddress': () => onPost().copyAddress(service),
        'postwright.openAddress': () => onPost().openAddress(service),
        'postwright.goToDecidingLine': () => onPost().goToDecidingLine(service),
        'postwright.checkSite': () => siteChecks.check(),
        'postwright.stopCheckingSite': () => siteChecks.stop(),
        'postwright.fixInSite': async (...given) => {
          const found = await onPost().findingInPost(service, l10n.t('Fix all of one kind in this site'), given);
          return found && names.fixInSite(found.uri, found.code);
        },
        'postwright.disableRuleInSite': async (...given) => {
          const found = await onPost().findingInPost(service, l10n.t('Disable a rule in this site'), given);
          return found && onPost().disableRuleInSite(service, found.uri, found.code);
        },
        'postwright.undoLastChange': () => names.undoLastChange(),
        'postwright.mergeTerm': (asked, merge) => names.merge(asked, merge),
        'postwright.showLog': showLog(log),
      },
      log,
    ),
  );
  scope.own(
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        service.renamed(toFilePath(oldUri), toFilePath(newUri));
      }
    }),
  );
  // The editor and other extensions wait for activation; all that nobody can have asked for yet comes after it.
  const start = guarded(log, 'Start', () => {
    collection.watch();
    scope.own(new BufferTracker(service));
    scope.own(namesWhileTyping(service));
    scope.own(new DiagnosticsPublisher(service, shown, rulePages, log));
    scope.own(new SiteCheckStatus(siteChecks));
    scope.own(new ConfigProblems(service, log));
    scope.own(new ReadingTimeStatus(service, log));
    scope.own(new PublishStatus(service, log));
    scope.own(new IndexStatus(service));
    scope.own(logSkipped(service, log));
    scope.own(new SnapshotKeeper(service));
    scope.own(recheckOnFocus(service));
    scope.own(workspace.onDidChangeWorkspaceFolders(() => service.restart()));
    scope.own(settings.onDidChange((change) => (change === 'which posts' ? service.restart() : service.refresh())));
    service.start('sites');
  });
  const starting = setTimeout(() => platform.loaded.then(start, notLoaded(log)), 0);
  scope.own({ dispose: () => clearTimeout(starting) });
  log.info(`Active after ${Date.now() - started} ms.`);
}
