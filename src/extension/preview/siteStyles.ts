import { RelativePattern, type TextDocument, type Uri, type Webview, workspace } from 'vscode';
import { type Disposable, Scope } from '../../core/foundation/scope';
import { StyleSheetReader } from '../../core/rendering/site/styleSheet';
import { longestStyle, mostImages, type PreviewMessage, type StylesMessage } from '../../protocol/messages';
import { toFilePath } from '../toVscode/filePath';
import { localize } from '../toVscode/message';
import { previewBoundary } from './previewBoundary';
import type { PreviewHost } from './previewHost';
import { siteFiles } from './siteFiles';

type WantedStyle = Extract<PreviewMessage, { type: 'wantStyles' }>['styles'][number];

export interface SiteStylesPorts {
  readonly host: PreviewHost;
  readonly webview: Webview;
  /** Told when a style sheet of the site that was read last is saved. */
  readonly changed: () => void;
}

/** The style sheets of the site for the page in a panel, and when they change. */
export class SiteStyles implements Disposable {
  readonly #ports: SiteStylesPorts;
  #watched: { readonly root: string; readonly scope: Scope } | undefined;

  constructor(ports: SiteStylesPorts) {
    this.#ports = ports;
  }

  async read(wanted: readonly WantedStyle[], document: TextDocument): Promise<StylesMessage['styles']> {
    const { host, webview } = this.#ports;
    const places = host.source.sitePlaces(document);
    if (!places) {
      return wanted.map(({ id }) => ({ id }));
    }
    const root = previewBoundary(document.uri, host.source);
    this.#watch(root);
    const reader = new StyleSheetReader(places, siteFiles(toFilePath(root), webview, host));
    const answers: StylesMessage['styles'][number][] = [];
    // One after another: together they may not be larger than a page shows.
    for (const want of wanted) {
      const read =
        'href' in want ? await reader.file(want.href, places.page) : await reader.text(want.css, places.page);
      answers.push(
        'css' in read && read.css.length <= longestStyle
          ? { id: want.id, css: read.css, files: read.files.slice(0, mostImages) }
          : { id: want.id, ...('note' in read && { note: localize(read.note) }) },
      );
    }
    return answers;
  }

  dispose(): void {
    this.#watched?.scope.dispose();
  }

  #watch(root: Uri): void {
    if (this.#watched?.root === root.toString()) {
      return;
    }
    this.#watched?.scope.dispose();
    const scope = new Scope();
    const watcher = scope.own(workspace.createFileSystemWatcher(new RelativePattern(root, '**/*.css')));
    for (const event of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete]) {
      scope.own(event(() => this.#ports.changed()));
    }
    this.#watched = { root: root.toString(), scope };
  }
}
