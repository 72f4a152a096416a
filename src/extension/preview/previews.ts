import { type Memento, type Uri, type WebviewPanel, workspace } from 'vscode';
import type { FilePath } from '../../core/foundation/filePath';
import type { Log } from '../../core/foundation/log';
import { type Disposable, Scope } from '../../core/foundation/scope';
import type { LanguageService } from '../../core/languageService';
import type { LookName } from '../../protocol/previewLooks';
import { AllowedImageHosts } from './allowedImageHosts';
import { manageImageHosts, workspaceName } from './imageHostQuestions';
import { PreviewManager } from './previewManager';
import { previewSource } from './previewSource';
import { restoredPreview } from './restoredPreview';

/** The previews of a window, as commands and the restoring of a window reach them. */
export interface Previews extends Disposable {
  openToSide(): void;
  openLockedToSide(): void;
  setLocked(locked: boolean): void;
  showLook(look: LookName): void;
  manageImageHosts(): Promise<void>;
  /** Fills a panel that VS Code has kept over a reload, from what its page kept. */
  restore(panel: WebviewPanel, state: unknown): Promise<void>;
}

/** What the previews need of the extension. */
export interface PreviewContext {
  readonly service: LanguageService;
  readonly globalState: Memento;
  readonly extensionUri: Uri;
  readonly log: Log;
  /** The path behind links in the file system; undefined where it can't be told. */
  readonly realPath: (path: FilePath) => Promise<FilePath | undefined>;
}

export function createPreviews({ service, globalState, extensionUri, log, realPath }: PreviewContext): Previews {
  const scope = new Scope();
  const imageHosts = new AllowedImageHosts(globalState, workspaceName);
  scope.own(workspace.onDidChangeWorkspaceFolders(() => imageHosts.refresh()));
  const source = previewSource(service);
  const manager = scope.own(new PreviewManager({ source, imageHosts, extensionUri, log, realPath }));
  return {
    openToSide: () => manager.openToSide(),
    openLockedToSide: () => manager.openLockedToSide(),
    setLocked: (locked) => manager.setLocked(locked),
    showLook: (look) => manager.showLook(look),
    manageImageHosts: () => manageImageHosts(imageHosts),
    restore: async (panel, state) => manager.restore(panel, await restoredPreview(state)),
    dispose: () => scope.dispose(),
  };
}
