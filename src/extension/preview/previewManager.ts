import { commands, type TextDocument, ViewColumn, type WebviewPanel, window } from 'vscode';
import { type Disposable, Scope } from '../../core/foundation/scope';
import type { LookName } from '../../protocol/previewLooks';
import { activeDocument } from '../documents/activeDocument';
import { isMarkdown } from '../documents/markdown';
import type { PreviewHost } from './previewHost';
import { PreviewPanel } from './previewPanel';
import { previewType } from './previewType';
import type { RestoredPreview } from './restoredPreview';

/** Whether the active preview is locked, for the `when` clauses of its title bar. */
const lockedKey = 'postwright.previewIsLocked';

/** Opens previews: one that follows the Markdown file that is being written, and one for each post it is locked to. */
export class PreviewManager implements Disposable {
  readonly #host: PreviewHost;
  readonly #scope = new Scope();
  readonly #previews = new Set<PreviewPanel>();
  /** The one that is active, or was last: a command may arrive after the writer has already gone on. */
  #lastActive: PreviewPanel | undefined;

  constructor(host: PreviewHost) {
    this.#host = host;
    const follow = () => this.#follow();
    this.#scope.own(window.onDidChangeActiveTextEditor(follow));
    this.#scope.own(window.tabGroups.onDidChangeTabs(follow));
    this.#scope.own(window.tabGroups.onDidChangeTabGroups(follow));
  }

  /** The command: shows the active Markdown file next to its editor, which keeps the focus. */
  openToSide(): void {
    const document = activeMarkdown();
    const preview = this.#following();
    preview?.reveal();
    if (!preview) {
      this.#create().show(document ?? this.#active()?.document);
    } else if (document) {
      preview.show(document);
    }
  }

  /** The command: as `openToSide`, in a panel that stays with this file. */
  openLockedToSide(): void {
    const document = activeMarkdown() ?? this.#active()?.document;
    const preview = this.#lockedTo(document);
    preview?.reveal();
    if (!preview && document) {
      const created = this.#create();
      created.locked = true;
      created.show(document);
    }
  }

  /** The commands of the title bar. Where two panels would be alike from now on, the other one closes. */
  setLocked(locked: boolean): void {
    const preview = this.#lastActive;
    if (!preview || preview.locked === locked) {
      return;
    }
    preview.locked = locked;
    this.#closeThoseLike(preview);
    this.#tellContext();
  }

  /** VS Code brings a panel back only when its tab is shown, perhaps long after another has taken its part. */
  restore(panel: WebviewPanel, { document, line, locked, looks }: RestoredPreview): void {
    const preview = this.#adopt(panel);
    preview.locked = locked;
    preview.looks = looks;
    const shown = locked ? document : (markdownInSight(document) ?? document);
    preview.show(shown, shown === document ? line : undefined);
    this.#closeThoseLike(preview);
    this.#tellContext();
  }

  /** The commands: shows the active preview, or that of the active Markdown file, in another look; opens one if there is none. */
  showLook(look: LookName): void {
    const document = activeMarkdown();
    const preview =
      this.#active() ?? this.#lockedTo(document) ?? this.#following() ?? (document ? this.#create() : undefined);
    if (!preview) {
      return;
    }
    preview.looks = { ...preview.looks, look };
    if (document && !preview.active && !preview.shows(document)) {
      preview.show(document);
    }
    if (!preview.active) {
      preview.reveal();
    }
  }

  dispose(): void {
    this.#scope.dispose();
    for (const preview of [...this.#previews]) {
      preview.dispose();
    }
  }

  #create(): PreviewPanel {
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    // Nothing may be loaded until the panel knows which post it shows.
    return this.#adopt(
      window.createWebviewPanel(previewType, '', place, { localResourceRoots: [], enableFindWidget: true }),
    );
  }

  #closeThoseLike(preview: PreviewPanel): void {
    for (const other of [...this.#previews]) {
      const isAlike = other.locked === preview.locked && (!preview.locked || other.shows(preview.document));
      if (other !== preview && isAlike) {
        other.dispose();
      }
    }
  }

  #adopt(panel: WebviewPanel): PreviewPanel {
    const preview = new PreviewPanel(panel, this.#host);
    this.#previews.add(preview);
    preview.onDidChangeViewState(() => this.#tellContext());
    preview.onDidDispose(() => this.#forget(preview));
    return preview;
  }

  #forget(preview: PreviewPanel): void {
    this.#previews.delete(preview);
    if (this.#lastActive === preview) {
      this.#lastActive = undefined;
    }
  }

  /** While a preview itself, or something that is no Markdown, is active, it goes on showing what it showed. */
  #follow(): void {
    const document = activeMarkdown();
    const preview = this.#following();
    if (preview && document && document !== preview.document) {
      preview.show(document);
    }
  }

  #following(): PreviewPanel | undefined {
    return [...this.#previews].find(({ locked }) => !locked);
  }

  #lockedTo(document: TextDocument | undefined): PreviewPanel | undefined {
    return [...this.#previews].find((preview) => preview.locked && preview.shows(document));
  }

  #active(): PreviewPanel | undefined {
    return [...this.#previews].find(({ active }) => active);
  }

  #tellContext(): void {
    const active = this.#active();
    this.#lastActive = active ?? this.#lastActive;
    void commands.executeCommand('setContext', lockedKey, active?.locked ?? false);
  }
}

function activeMarkdown(): TextDocument | undefined {
  const document = activeDocument();
  return document && isMarkdown(document) ? document : undefined;
}

/** What a preview follows while it is the active one itself; `preferred` when an editor shows that. */
function markdownInSight(preferred: TextDocument | undefined): TextDocument | undefined {
  const active = activeMarkdown();
  if (active) {
    return active;
  }
  const documents = window.visibleTextEditors.map(({ document }) => document).filter(isMarkdown);
  return preferred && documents.includes(preferred) ? preferred : documents[0];
}
