import { env, l10n, type TextDocument, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { baseName } from '../../core/foundation/filePath';
import { type Disposable, Scope } from '../../core/foundation/scope';
import { type HostMessage, type PreviewMessage, parsePreviewMessage } from '../../protocol/messages';
import { guarded } from '../guarded';
import { localize } from '../toVscode/message';
import { ArticleSender, type ArticleSenderPorts } from './articleSender';
import { createNonce } from './nonce';
import { openLink } from './openLink';
import { previewBoundary } from './previewBoundary';
import type { PreviewHost } from './previewHost';
import { previewHtml } from './previewHtml';
import { resolveImage } from './resolveImage';
import { previewLabels, toPreviewArticle } from './toPreviewArticle';

/** The preview to the side: shows one document at a time and whatever becomes of it. */
export class PreviewPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #host: PreviewHost;
  readonly #sender: ArticleSender;
  readonly #scope = new Scope();
  #document: TextDocument | undefined;
  /** Of the editor, as the page was last told. */
  #topLine = 0;

  constructor(panel: WebviewPanel, host: PreviewHost) {
    this.#panel = panel;
    this.#host = host;
    this.#sender = new ArticleSender({
      current: () => this.#current(),
      post: (message) => this.#post(message),
      soon: (run) => void setTimeout(guarded(host.log, 'Preview', run), 0),
      labels: () => previewLabels(localize),
    });
    this.#listen();
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  readonly onDidDispose = (listener: () => void): Disposable => this.#panel.onDidDispose(listener);

  /** Shows a document, or without one the sentence that says what to do. */
  show(document: TextDocument | undefined): void {
    const isFirst = this.#panel.webview.html === '';
    this.#document = document;
    this.#panel.title = document
      ? l10n.t('Preview {0}', baseName(document.uri.path))
      : l10n.t({ message: 'Preview', comment: 'Title of the preview panel while it shows nothing' });
    this.#allowFiles();
    if (isFirst) {
      this.#fillPage();
    }
    this.#sender.changed();
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  dispose(): void {
    this.#scope.dispose();
    this.#panel.dispose();
  }

  #listen(): void {
    const { webview } = this.#panel;
    const own = (disposable: Disposable) => this.#scope.own(disposable);
    const receive = guarded(this.#host.log, 'Preview', (value: unknown) => this.#receive(parsePreviewMessage(value)));
    own(webview.onDidReceiveMessage(receive));
    own(this.#host.source.onDidChange(() => this.#sender.changed()));
    own(
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#document) {
          this.#sender.changed();
        }
      }),
    );
    own(
      window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
        if (textEditor.document === this.#document) {
          this.#follow(visibleRanges[0]?.start.line);
        }
      }),
    );
    own(
      this.#panel.onDidChangeViewState(() => {
        if (!this.#panel.visible) {
          // VS Code throws away the page of a hidden panel and loads it again later.
          this.#sender.lost();
        }
      }),
    );
    own(this.#panel.onDidDispose(() => this.#scope.dispose()));
  }

  /** Typing changes what is visible at the bottom of the editor too; only another line at its top is scrolling. */
  #follow(topLine: number | undefined): void {
    if (topLine !== undefined && topLine !== this.#topLine) {
      this.#topLine = topLine;
      this.#post({ type: 'scroll', line: topLine, origin: 'editor' });
    }
  }

  #receive(message: PreviewMessage | undefined): void {
    const document = this.#document;
    switch (message?.type) {
      case 'ready':
        this.#sender.ready();
        break;
      case 'applied':
        this.#sender.applied(message.version);
        break;
      case 'link':
        if (document) {
          void this.#settled('Opening a link', openLink(message.href, document.uri, this.#editorColumn(), this.#host));
        }
        break;
      case 'field':
        if (document) {
          void this.#settled('Going to a field', this.#goToField(document, message.field));
        }
        break;
      case 'wantImages':
        if (document) {
          void this.#settled('Finding images', this.#sendImages(message.sources, document));
        }
        break;
    }
  }

  /** Only to a field that the header names as missing: what the page says is not taken for granted. */
  async #goToField(document: TextDocument, field: string): Promise<void> {
    const { source } = this.#host;
    if (source.article(document)?.header?.missing.some((each) => each.field === field)) {
      await source.goToField(document, field);
    }
  }

  async #sendImages(sources: readonly string[], document: TextDocument): Promise<void> {
    const { webview } = this.#panel;
    const images = await Promise.all(sources.map((src) => resolveImage(src, document.uri, webview, this.#host)));
    if (document === this.#document) {
      this.#post({ type: 'images', images });
    }
  }

  #current(): ReturnType<ArticleSenderPorts['current']> {
    const document = this.#document;
    const article = document && this.#host.source.article(document);
    if (!document || !article) {
      return { empty: l10n.t('Open a Markdown file to see its article here.') };
    }
    const line = this.#editor()?.visibleRanges[0]?.start.line ?? 0;
    return { uri: document.uri.toString(), article: toPreviewArticle(article, localize), line };
  }

  #editor() {
    return window.visibleTextEditors.find(({ document }) => document === this.#document);
  }

  #editorColumn(): ViewColumn {
    return this.#editor()?.viewColumn ?? ViewColumn.One;
  }

  #post(message: HostMessage): void {
    if (message.type === 'render') {
      this.#topLine = message.line;
    }
    void this.#panel.webview.postMessage(message);
  }

  /** Lets the page load files of the extension and of the post's site. Said only when it changes: the page is loaded again. */
  #allowFiles(): void {
    const { webview } = this.#panel;
    const { extensionUri, source } = this.#host;
    const roots = [
      Uri.joinPath(extensionUri, 'dist'),
      Uri.joinPath(extensionUri, 'media'),
      ...(this.#document && !this.#document.isUntitled ? [previewBoundary(this.#document.uri, source)] : []),
    ];
    const allowed = webview.options.localResourceRoots ?? [];
    if (roots.map(String).join('\n') !== allowed.map(String).join('\n')) {
      webview.options = {
        enableScripts: true,
        enableForms: false,
        enableCommandUris: false,
        localResourceRoots: roots,
      };
    }
  }

  #fillPage(): void {
    const { webview } = this.#panel;
    const { extensionUri } = this.#host;
    const address = (folder: string, file: string) =>
      webview.asWebviewUri(Uri.joinPath(extensionUri, folder, file)).toString();
    this.#panel.iconPath = {
      light: Uri.joinPath(extensionUri, 'media', 'preview-light.svg'),
      dark: Uri.joinPath(extensionUri, 'media', 'preview-dark.svg'),
    };
    webview.html = previewHtml({
      cspSource: webview.cspSource,
      nonce: createNonce(),
      script: address('dist', 'preview.js'),
      style: address('media', 'preview.css'),
      language: env.language,
    });
  }

  /** Waits for work that nobody else waits for, and logs its failure. */
  async #settled(name: string, work: unknown): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.#host.log.error(`${name} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
