import type { HostMessage, PatchMessage, PreviewLabels, PreviewMessage, RenderMessage } from '../protocol/messages';
import type { PreviewHeader } from '../protocol/previewArticle';
import type { PreviewState } from '../protocol/previewState';
import { BlockList } from './blockList';
import { cardsForEmbeds } from './embedCards';
import { createHeader } from './headerView';
import { ImageLoader } from './imageLoader';
import { keepInPlace } from './keepInPlace';
import { lineAtTop } from './lineAtTop';
import { listenToLinks } from './links';
import { nameTaskBoxes } from './nameTaskBoxes';
import { ReaderScroll } from './readerScroll';
import { createSanitiser } from './sanitiser';
import { topOfLine } from './topOfLine';

/** What the page needs from the webview around it. */
export interface PreviewSurroundings {
  readonly window: Window & typeof globalThis;
  readonly post: (message: PreviewMessage) => void;
  /** Kept by VS Code over a reload of the window. */
  readonly remember: (state: PreviewState) => void;
}

/** The article on the page: shows what the host sends and tells the host what the reader does. */
export class PreviewPage {
  readonly #window: Window & typeof globalThis;
  readonly #post: (message: PreviewMessage) => void;
  readonly #remember: PreviewSurroundings['remember'];
  readonly #main: HTMLElement;
  readonly #article: HTMLElement;
  readonly #blocks: BlockList;
  readonly #images: ImageLoader;
  readonly #scroll: ReaderScroll;
  #header: HTMLElement | undefined;
  #labels: PreviewLabels = { embed: '{0}', embedWithoutHost: '' };
  #uri: string | undefined;
  #version: number | undefined;
  /** At the top of the page, with a fraction. */
  #line = 0;
  #locked = false;

  constructor(main: HTMLElement, { window, post, remember }: PreviewSurroundings) {
    this.#window = window;
    this.#post = post;
    this.#remember = remember;
    this.#main = main;
    const { document } = window;
    const body = document.createElement('div');
    body.className = 'postwright-body';
    this.#article = document.createElement('article');
    this.#article.className = 'postwright-article';
    this.#article.append(body);
    this.#images = new ImageLoader(
      (sources) => post({ type: 'wantImages', sources }),
      (host) => post({ type: 'allowHost', host }),
    );
    this.#scroll = new ReaderScroll(window, () => this.#tellScroll());
    const sanitise = createSanitiser(window);
    this.#blocks = new BlockList(body, (html) => {
      const nodes = sanitise(cardsForEmbeds(html, document, (host) => this.#embedNote(host)));
      this.#images.fillIn(nodes);
      nameTaskBoxes(nodes);
      return nodes;
    });
    listenToLinks(window, (href) => post({ type: 'link', href }));
  }

  receive(message: HostMessage): void {
    switch (message.type) {
      case 'render':
        this.#show(message);
        break;
      case 'patch':
        this.#patch(message);
        break;
      case 'scroll':
        this.#scrollTo(message.line);
        break;
      case 'lock':
        this.#locked = message.locked;
        this.#rememberState();
        break;
      case 'images':
        this.#images.receive(message);
        break;
      case 'empty':
        this.#showEmpty(message.text);
        break;
    }
  }

  #show({ version, uri, article, labels, line }: RenderMessage): void {
    if (uri !== this.#uri) {
      this.#images.forget();
      this.#uri = uri;
    }
    this.#version = version;
    this.#labels = labels;
    this.#setLanguage(article.lang);
    this.#setHeader(article.header);
    this.#blocks.showAll(article.bodyLine, article.blocks);
    if (this.#article.parentNode !== this.#main) {
      this.#main.replaceChildren(this.#article);
    }
    this.#scrollTo(line);
    this.#post({ type: 'applied', version });
  }

  #patch(message: PatchMessage): void {
    const { base, version, lang, header } = message;
    const wasScrolled = this.#window.scrollY > 0;
    const added =
      base === this.#version
        ? keepInPlace(this.#blocks, message, this.#window, () => {
            this.#setLanguage(lang);
            if (header !== undefined) {
              this.#setHeader(header);
            }
            return this.#blocks.change(message);
          })
        : undefined;
    if (!added) {
      // What is shown isn't what the host changes: it sends the whole article again.
      this.#post({ type: 'ready' });
      return;
    }
    this.#version = version;
    if (wasScrolled) {
      this.#scroll.own();
    }
    this.#tint(added);
    this.#post({ type: 'applied', version });
  }

  #showEmpty(text: string): void {
    this.#version = undefined;
    const sentence = this.#window.document.createElement('p');
    sentence.className = 'postwright-empty';
    sentence.textContent = text;
    this.#main.replaceChildren(sentence);
  }

  #setLanguage(lang: string | undefined): void {
    if (lang === undefined) {
      this.#article.removeAttribute('lang');
    } else if (this.#article.lang !== lang) {
      this.#article.lang = lang;
    }
  }

  #setHeader(header: PreviewHeader | null): void {
    this.#header?.remove();
    this.#header = undefined;
    if (header) {
      this.#header = createHeader(this.#window.document, header, (field) => this.#post({ type: 'field', field }));
      this.#images.fillIn(this.#header);
      this.#article.prepend(this.#header);
    }
  }

  #scrollTo(line: number): void {
    if (this.#version !== undefined) {
      const top = topOfLine(line, this.#blocks, -this.#window.scrollY);
      this.#window.scrollBy({ top, behavior: 'instant' });
      this.#scroll.own();
      this.#line = line;
      this.#rememberState();
    }
  }

  /** The reader scrolled, or something on the page did it for them: a link, find in page, the keyboard. */
  #tellScroll(): void {
    if (this.#version !== undefined && this.#uri !== undefined) {
      this.#line = lineAtTop(this.#blocks, -this.#window.scrollY);
      this.#rememberState();
      this.#post({ type: 'scroll', uri: this.#uri, line: this.#line, origin: 'preview' });
    }
  }

  #rememberState(): void {
    if (this.#uri !== undefined) {
      this.#remember({ uri: this.#uri, line: this.#line, locked: this.#locked });
    }
  }

  /** What just changed fades in, unless the reader prefers things not to move. */
  #tint(added: readonly Element[]): void {
    if (this.#window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      return;
    }
    for (const element of added) {
      element.classList.add('postwright-changed');
      element.addEventListener('animationend', () => element.classList.remove('postwright-changed'), { once: true });
    }
  }

  #embedNote(host: string | undefined): string {
    return host === undefined ? this.#labels.embedWithoutHost : this.#labels.embed.replace('{0}', () => host);
  }
}
