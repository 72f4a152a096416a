import { type TextDocument, type Uri, window, workspace } from 'vscode';
import type { Log } from '../../core/foundation/log';
import { type Disposable, Scope } from '../../core/foundation/scope';
import type { LanguageService } from '../../core/languageService';
import { tabUris } from '../documents/activeDocument';
import { isMarkdown } from '../documents/markdown';
import { guarded } from '../guarded';
import { toDiagnostic } from '../toVscode/diagnostic';
import { toFilePath } from '../toVscode/filePath';
import type { ShownProblems } from './shownProblems';

/** How long typing has to rest before findings are renewed, in milliseconds. */
const rest = 150;

/** Keeps the findings of every post that stands in a tab. Documents that other code opens behind the scenes are left alone. */
export class DiagnosticsPublisher implements Disposable {
  readonly #scope = new Scope();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  readonly #renewNow: (document: TextDocument) => void;

  constructor(
    private readonly service: LanguageService,
    private readonly shown: ShownProblems,
    private readonly rulePages: Uri,
    log: Log,
  ) {
    this.#renewNow = guarded(log, 'Findings', (document) => this.#renew(document));
    const own = this.#scope;
    own.own(workspace.onDidOpenTextDocument((document) => this.#renewSoon(document, 0)));
    own.own(workspace.onDidChangeTextDocument(({ document }) => this.#renewSoon(document, rest)));
    own.own(workspace.onDidCloseTextDocument((document) => this.shown.close(toFilePath(document.uri))));
    own.own(window.tabGroups.onDidChangeTabs(() => this.#renewAll()));
    own.own(service.onDidChange(() => this.#renewAll()));
    this.#renewAll();
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) {
      clearTimeout(timer);
    }
    this.#scope.dispose();
  }

  #renewAll(): void {
    for (const document of workspace.textDocuments) {
      // What waits already is not put off: while posts are read this is asked for again and again.
      if (!this.#waiting.has(document.uri.toString())) {
        this.#renewSoon(document, rest);
      }
    }
  }

  #renewSoon(document: TextDocument, after: number): void {
    if (!isMarkdown(document)) {
      return;
    }
    const key = document.uri.toString();
    clearTimeout(this.#waiting.get(key));
    this.#waiting.set(
      key,
      setTimeout(() => {
        this.#waiting.delete(key);
        this.#renewNow(document);
      }, after),
    );
  }

  #renew(document: TextDocument): void {
    const path = toFilePath(document.uri);
    if (document.isClosed || !tabUris().has(document.uri.toString())) {
      this.shown.close(path);
      return;
    }
    const found = this.service.diagnose(path, document.getText());
    if (!this.service.isPlaced(path)) {
      return; // What is shown stays until it is known what the file is.
    }
    this.shown.setOpen(
      path,
      found.map((each) => toDiagnostic(document, each, this.rulePages)),
    );
  }
}
