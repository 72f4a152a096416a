import { ViewColumn, type WebviewPanel, window } from 'vscode';
import { type Disposable, Scope } from '../../core/foundation/scope';
import { activeDocument } from '../documents/activeDocument';
import { isMarkdown } from '../documents/markdown';
import type { PreviewHost } from './previewHost';
import { PreviewPanel } from './previewPanel';
import { PreviewSerializer } from './previewSerializer';

/** As in the activation event `onWebviewPanel:postwright.preview`. */
const viewType = 'postwright.preview';

/** Opens the preview, at most one, and lets it follow the Markdown file that is being written. */
export class PreviewManager implements Disposable {
  readonly #host: PreviewHost;
  readonly #scope = new Scope();
  #preview: PreviewPanel | undefined;

  constructor(host: PreviewHost) {
    this.#host = host;
    this.#scope.own(
      window.registerWebviewPanelSerializer(
        viewType,
        new PreviewSerializer((panel, document) => this.#adopt(panel).show(document ?? activeMarkdown())),
      ),
    );
    const follow = () => this.#follow();
    this.#scope.own(window.onDidChangeActiveTextEditor(follow));
    this.#scope.own(window.tabGroups.onDidChangeTabs(follow));
    this.#scope.own(window.tabGroups.onDidChangeTabGroups(follow));
  }

  /** The command: shows the active Markdown file next to its editor, which keeps the focus. */
  openToSide(): void {
    const document = activeMarkdown() ?? this.#preview?.document;
    if (this.#preview) {
      this.#preview.reveal();
    } else {
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      // Nothing may be loaded until the panel knows which post it shows.
      const panel = window.createWebviewPanel(viewType, '', place, { localResourceRoots: [], enableFindWidget: true });
      this.#adopt(panel);
    }
    this.#preview?.show(document);
  }

  dispose(): void {
    this.#scope.dispose();
    this.#preview?.dispose();
  }

  #adopt(panel: WebviewPanel): PreviewPanel {
    this.#preview?.dispose();
    const preview = new PreviewPanel(panel, this.#host);
    this.#preview = preview;
    preview.onDidDispose(() => {
      if (this.#preview === preview) {
        this.#preview = undefined;
      }
    });
    return preview;
  }

  /** While the preview itself, or something that is no Markdown, is active, it goes on showing what it showed. */
  #follow(): void {
    const document = activeMarkdown();
    if (this.#preview && document && document !== this.#preview.document) {
      this.#preview.show(document);
    }
  }
}

function activeMarkdown() {
  const document = activeDocument();
  return document && isMarkdown(document) ? document : undefined;
}
