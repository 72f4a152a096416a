import { type TextDocument, workspace } from 'vscode';
import { type Disposable, Scope } from '../../core/foundation/scope';
import type { LanguageService } from '../../core/languageService';
import { toFilePath } from '../toVscode/filePath';

/** Tells the service what stands in editors unsaved; all else is what the disk says, also of a file that is gone. */
export class BufferTracker implements Disposable {
  readonly #scope = new Scope();

  constructor(private readonly service: LanguageService) {
    const own = this.#scope;
    own.own(workspace.onDidOpenTextDocument((document) => this.#update(document)));
    own.own(workspace.onDidChangeTextDocument(({ document }) => this.#update(document)));
    own.own(workspace.onDidSaveTextDocument((document) => this.#update(document)));
    own.own(workspace.onDidCloseTextDocument((document) => this.service.close(toFilePath(document.uri))));
    for (const document of workspace.textDocuments) {
      this.#update(document);
    }
  }

  dispose(): void {
    this.#scope.dispose();
  }

  #update(document: TextDocument): void {
    if (!tracked.has(document.languageId)) {
      return;
    }
    if (document.isDirty || document.isUntitled) {
      this.service.open(toFilePath(document.uri), document.getText());
    } else {
      this.service.close(toFilePath(document.uri));
    }
  }
}

/** Posts, configuration and data, and what else of a site writes names: layouts and includes. */
const tracked: ReadonlySet<string> = new Set(['markdown', 'yaml', 'html', 'xml', 'json', 'jekyll', 'liquid']);
