import { l10n, type TextDocument, ViewColumn, type WebviewPanel, workspace } from 'vscode';
import { baseName } from '../../core/foundation/filePath';
import { type Disposable, Scope } from '../../core/foundation/scope';
import { type HostMessage, type PreviewMessage, parsePreviewMessage } from '../../protocol/messages';
import { firstLooks, type PreviewLooks } from '../../protocol/previewLooks';
import { guarded } from '../guarded';
import { localize } from '../toVscode/message';
import { ArticleSender, type ArticleSenderPorts } from './articleSender';
import { EditorScroll } from './editorScroll';
import { askForImageHost } from './imageHostQuestions';
import { openLink } from './openLink';
import { previewBoundary } from './previewBoundary';
import type { PreviewHost } from './previewHost';
import { PreviewPage } from './previewPage';
import { resolveImage } from './resolveImage';
import { shownPost } from './shownPost';
import { SiteStyles } from './siteStyles';
import { previewLabels } from './toPreviewArticle';

/** A preview to the side: shows one document at a time and whatever becomes of it. */
export class PreviewPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #host: PreviewHost;
  readonly #sender: ArticleSender;
  readonly #page: PreviewPage;
  readonly #scroll: EditorScroll;
  readonly #scope = new Scope();
  #document: TextDocument | undefined;
  #locked = false;
  #looks = firstLooks;
  readonly #styles: SiteStyles;
  /** At the top of the page; undefined until it is known for the document. */
  #line: number | undefined;
  /** Hosts that the page may ask the writer to allow: those of pictures it was told not to load. */
  readonly #offeredHosts = new Set<string>();

  constructor(panel: WebviewPanel, host: PreviewHost) {
    this.#panel = panel;
    this.#host = host;
    this.#page = new PreviewPage(panel, host.extensionUri);
    this.#scroll = this.#scope.own(
      new EditorScroll(
        () => this.#document,
        (line) => this.#follow(line),
      ),
    );
    this.#sender = new ArticleSender({
      current: () => this.#current(),
      post: (message) => this.#post(message),
      soon: (run) => void setTimeout(guarded(host.log, 'Preview', run), 0),
      labels: () => previewLabels(localize),
    });
    this.#styles = this.#scope.own(
      new SiteStyles({
        host,
        webview: panel.webview,
        changed: () => this.#post({ type: 'stylesChanged' }),
      }),
    );
    this.#listen();
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  /** Whether it stays with its document, whichever is being written. */
  get locked(): boolean {
    return this.#locked;
  }

  set locked(locked: boolean) {
    this.#locked = locked;
    this.#setTitle();
    this.#post({ type: 'lock', locked });
  }

  get looks(): PreviewLooks {
    return this.#looks;
  }

  /** How it shows posts, from now on. */
  set looks(looks: PreviewLooks) {
    const isOther = looks.look !== this.#looks.look;
    this.#looks = looks;
    this.#post({ type: 'looks', looks });
    if (isOther) {
      this.#sender.begin();
    }
  }

  get active(): boolean {
    return this.#panel.active;
  }

  readonly onDidDispose = (listener: () => void): Disposable => this.#panel.onDidDispose(listener);

  /** Another panel, or none, has become the active one. */
  readonly onDidChangeViewState = (listener: () => void): Disposable => this.#panel.onDidChangeViewState(listener);

  /** Shows a document, at a line or where its editor is; without one the sentence that says what to do. */
  show(document: TextDocument | undefined, line?: number): void {
    this.#document = document;
    this.#line = line;
    this.#offeredHosts.clear();
    this.#setTitle();
    const { source, imageHosts } = this.#host;
    this.#page.allowFiles(document && !document.isUntitled ? previewBoundary(document.uri, source) : undefined);
    this.#page.load(imageHosts.hosts);
    this.#sender.changed();
  }

  shows(document: TextDocument | undefined): boolean {
    return document !== undefined && this.#document?.uri.toString() === document.uri.toString();
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  dispose(): void {
    this.#scope.dispose();
    this.#panel.dispose();
  }

  #listen(): void {
    const { log, source, imageHosts } = this.#host;
    const own = (disposable: Disposable) => this.#scope.own(disposable);
    const receive = guarded(log, 'Preview', (value: unknown) => this.#receive(parsePreviewMessage(value)));
    own(this.#panel.webview.onDidReceiveMessage(receive));
    own(source.onDidChange(() => this.#refresh()));
    own(
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#document) {
          this.#sender.changed();
        }
      }),
    );
    own(workspace.onDidOpenTextDocument((document) => this.#takeAgain(document)));
    own(
      imageHosts.onDidChange(() => {
        this.#offeredHosts.clear();
        this.#page.load(imageHosts.hosts);
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

  /** A document that no editor shows any more is closed by VS Code sooner or later, and stays as it was then. */
  #refresh(): void {
    const document = this.#document;
    if (document?.isClosed && !document.isUntitled) {
      void this.#settled('Reading a post again', workspace.openTextDocument(document.uri));
    } else {
      this.#sender.changed();
    }
  }

  /** The same file, opened anew. */
  #takeAgain(document: TextDocument): void {
    if (this.#document?.isClosed && this.shows(document)) {
      this.#document = document;
      this.#sender.changed();
    }
  }

  /** Typing changes what is visible at the bottom of the editor too; only another line at its top is scrolling. */
  #follow(line: number): void {
    if (line !== this.#line) {
      this.#line = line;
      this.#post({ type: 'scroll', line, origin: 'editor' });
    }
  }

  #receive(message: PreviewMessage | undefined): void {
    if (message?.type === 'ready') {
      this.#post({ type: 'lock', locked: this.#locked });
      this.#post({ type: 'looks', looks: this.#looks });
      this.#sender.ready();
    } else if (message?.type === 'choose') {
      const { look, width, scheme } = message;
      this.looks = { ...this.#looks, ...(look && { look }), ...(width && { width }), ...(scheme && { scheme }) };
    } else if (message?.type === 'applied') {
      this.#sender.applied(message.version);
    } else if (message && this.#document) {
      this.#answer(message, this.#document);
    }
  }

  #answer(message: Exclude<PreviewMessage, { type: 'ready' | 'applied' | 'choose' }>, document: TextDocument): void {
    switch (message.type) {
      case 'link':
        void this.#settled('Opening a link', openLink(message.href, document.uri, this.#editorColumn(), this.#host));
        break;
      case 'field':
        void this.#settled('Going to a field', this.#goToField(document, message.field));
        break;
      case 'wantImages':
        void this.#settled('Finding images', this.#sendImages(message.sources, document));
        break;
      case 'wantStyles':
        void this.#settled('Reading style sheets', this.#sendStyles(message, document));
        break;
      case 'allowHost':
        if (this.#offeredHosts.has(message.host)) {
          void this.#settled('Asking for a host', askForImageHost(message.host, this.#host.imageHosts));
        }
        break;
      case 'scroll':
        if (message.uri === document.uri.toString()) {
          this.#line = message.line;
          this.#scroll.reveal(message.line);
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
    const images = await Promise.all(sources.map((src) => resolveImage(src, document, webview, this.#host)));
    if (document === this.#document) {
      for (const { offer } of images) {
        if (offer) {
          this.#offeredHosts.add(offer.host);
        }
      }
      this.#post({ type: 'images', images });
    }
  }

  async #sendStyles(
    { styles }: Extract<PreviewMessage, { type: 'wantStyles' }>,
    document: TextDocument,
  ): Promise<void> {
    const answer = await this.#styles.read(styles, document);
    if (document === this.#document) {
      this.#post({ type: 'styles', styles: answer });
    }
  }

  #current(): ReturnType<ArticleSenderPorts['current']> {
    const document = this.#document;
    const shown = document && shownPost(document, this.#looks.look, this.#host.source, localize);
    if (!document || !shown) {
      return { empty: l10n.t('Open a Markdown file to see its article here.') };
    }
    this.#line ??= this.#scroll.topLine ?? 0;
    return { uri: document.uri.toString(), line: this.#line, ...shown };
  }

  #editorColumn(): ViewColumn {
    return this.#scroll.editor?.viewColumn ?? ViewColumn.One;
  }

  #setTitle(): void {
    const name = this.#document && baseName(this.#document.uri.path);
    this.#panel.title = titleFor(name, this.#locked);
  }

  #post(message: HostMessage): void {
    void this.#panel.webview.postMessage(message);
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

function titleFor(name: string | undefined, locked: boolean): string {
  if (name === undefined) {
    return l10n.t({ message: 'Preview', comment: 'Title of the preview panel while it shows nothing' });
  }
  return locked ? l10n.t('Locked Preview {0}', name) : l10n.t('Preview {0}', name);
}
