import type { HostMessage, PatchMessage, PreviewLabels, PreviewMessage, RenderMessage } from '../protocol/messages';
import type { PreviewCards } from '../protocol/previewCards';
import { firstLooks, type PageScheme, type PreviewLooks } from '../protocol/previewLooks';
import type { PreviewState } from '../protocol/previewState';
import { ArticleView } from './articleView';
import { cardsForEmbeds } from './embedCards';
import { ImageLoader } from './imageLoader';
import { keepInPlace } from './keepInPlace';
import { lineAtTop } from './lineAtTop';
import { listenToLinks } from './links';
import { createCards } from './looks/cardsView';
import { Notices } from './looks/notices';
import { Toolbar } from './looks/toolbar';
import { nameTaskBoxes } from './nameTaskBoxes';
import { createSanitiser, type Sanitiser } from './sanitiser';
import { SiteView } from './site/siteView';
import type { Surface } from './surface';
import { topOfLine } from './topOfLine';

/** What the page needs from the webview around it. */
export interface PreviewSurroundings {
  readonly window: Window & typeof globalThis;
  readonly post: (message: PreviewMessage) => void;
  /** Colours the code that is put below a node, now and later. */
  readonly colourCode: (root: Element) => void;
  /** Kept by VS Code over a reload of the window. */
  readonly remember: (state: PreviewState) => void;
}

/** The post on the page, in one of its looks: shows what the host sends and tells the host what the reader does. */
export class PreviewPage {
  readonly #window: Window & typeof globalThis;
  readonly #post: (message: PreviewMessage) => void;
  readonly #remember: PreviewSurroundings['remember'];
  readonly #colourCode: PreviewSurroundings['colourCode'];
  readonly #main: HTMLElement;
  readonly #article: ArticleView;
  readonly #images: ImageLoader;
  readonly #toolbar: Toolbar;
  readonly #notices: Notices;
  readonly #sanitise: Sanitiser;
  /** The page of the site; built when it is first shown. */
  #site: SiteView | undefined;
  /** Where the article is scrolled; undefined while there is none. */
  #surface: Surface | undefined;
  #labels: PreviewLabels = { embed: '{0}', embedWithoutHost: '' };
  #uri: string | undefined;
  #version: number | undefined;
  /** At the top of the page, with a fraction. */
  #line = 0;
  #locked = false;
  #looks: PreviewLooks = firstLooks;

  constructor(main: HTMLElement, { window, post, remember, colourCode }: PreviewSurroundings) {
    this.#colourCode = colourCode;
    colourCode(main);
    this.#window = window;
    this.#post = post;
    this.#remember = remember;
    this.#main = main;
    this.#images = new ImageLoader({
      ask: (sources) => post({ type: 'wantImages', sources }),
      chooseHost: (host) => post({ type: 'allowHost', host }),
    });
    this.#sanitise = createSanitiser(window);
    this.#article = new ArticleView({
      window,
      render: (html) => this.#render(html),
      fillIn: (nodes) => this.#images.fillIn(nodes),
      chooseField: (field) => post({ type: 'field', field }),
      scrolled: () => this.#tellScroll(this.#article),
    });
    this.#toolbar = new Toolbar(window.document, (choice) => post({ type: 'choose', ...choice }));
    this.#notices = new Notices(main);
    listenToLinks(window, (href) => post({ type: 'link', href }));
    new window.MutationObserver(() => this.#applyLooks()).observe(window.document.body, { attributeFilter: ['class'] });
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
      case 'looks':
        this.#looks = message.looks;
        this.#applyLooks();
        this.#rememberState();
        break;
      case 'images':
        this.#images.receive(message);
        this.#site?.receiveImages(message);
        break;
      case 'styles':
        this.#site?.receiveStyles(message);
        break;
      case 'stylesChanged':
        this.#site?.refreshStyles();
        break;
      case 'empty':
        this.#showEmpty(message.text);
        break;
    }
  }

  #show(message: RenderMessage): void {
    const { version, uri, article, notices, labels, line, cards, site } = message;
    if (uri !== this.#uri) {
      this.#images.forget();
      this.#site?.forget();
      this.#uri = uri;
    }
    this.#version = version;
    this.#line = line;
    this.#labels = labels;
    this.#notices.show(notices);
    this.#surface = undefined;
    if (site) {
      const view = this.#siteView();
      this.#put(view.element);
      this.#applyLooks();
      void view.show(site, article).then(() => this.#shown(message, view.surface));
    } else if (cards) {
      this.#showCards(cards, article.lang);
      this.#shown(message, undefined);
    } else {
      this.#article.show(article);
      this.#put(this.#article.element);
      this.#shown(message, this.#article);
    }
  }

  /** What was sent meanwhile is another version, and has been shown by itself; the editor may have been scrolled. */
  #shown({ version }: RenderMessage, surface: Surface | undefined): void {
    if (version === this.#version) {
      this.#surface = surface;
      this.#applyLooks();
      this.#scrollTo(this.#line);
      this.#post({ type: 'applied', version });
    }
  }

  #patch(message: PatchMessage): void {
    const { base, version, lang, notices, cards, site } = message;
    if (base !== this.#version) {
      // What is shown isn't what the host changes: it sends the whole article again.
      this.#post({ type: 'ready' });
      return;
    }
    this.#version = version;
    if (notices) {
      this.#notices.show(notices);
    }
    const view = this.#site;
    if (cards) {
      this.#showCards(cards, lang);
      this.#post({ type: 'applied', version });
    } else if (site && view) {
      void view.setPage(site).then(() => {
        if (version === this.#version) {
          this.#surface = view.surface;
          this.#patchBlocks(message);
        }
      });
    } else {
      this.#patchBlocks(message);
    }
  }

  #patchBlocks(message: PatchMessage): void {
    const { version, lang, header } = message;
    const surface = this.#surface;
    const wasScrolled = (surface?.window.scrollY ?? 0) > 0;
    const added =
      surface &&
      keepInPlace(surface.blocks, message, surface.window, () => {
        if (surface === this.#article) {
          this.#article.setLanguage(lang);
          if (header !== undefined) {
            this.#article.setHeader(header);
          }
        }
        return surface.blocks.change(message);
      });
    if (!added) {
      this.#post({ type: 'ready' });
      return;
    }
    if (wasScrolled) {
      surface.scroll.own();
    }
    if (surface === this.#article) {
      this.#tint(added);
    }
    this.#post({ type: 'applied', version });
  }

  #siteView(): SiteView {
    this.#site ??= new SiteView({
      window: this.#window,
      post: this.#post,
      title: this.#toolbar.pageTitle,
      colourCode: this.#colourCode,
      prepare: (html) => cardsForEmbeds(html, this.#window.document, (host) => this.#embedNote(host)),
      scrolled: () => this.#tellScroll(this.#site?.surface),
      notes: (notes) => this.#notices.showMore(notes),
    });
    return this.#site;
  }

  #showCards(cards: PreviewCards, lang: string | undefined): void {
    const view = createCards(this.#window.document, cards, this.#sanitise);
    if (lang !== undefined) {
      view.lang = lang;
    }
    this.#images.fillIn(view);
    this.#put(view);
  }

  #showEmpty(text: string): void {
    this.#version = undefined;
    this.#surface = undefined;
    const sentence = this.#window.document.createElement('p');
    sentence.className = 'postwright-empty';
    sentence.textContent = text;
    this.#notices.show([]);
    this.#put(sentence);
  }

  /** Shows the element below the notices. The frame stays where it is: taken away, it would lose its document. */
  #put(element: HTMLElement): void {
    const frame = this.#site?.element;
    for (const shown of [...this.#main.children].slice(1)) {
      if (shown !== element && shown !== frame) {
        shown.remove();
      }
    }
    if (element.parentNode !== this.#main) {
      this.#main.append(element);
    }
    if (frame) {
      frame.hidden = frame !== element;
    }
  }

  #render(html: string): DocumentFragment {
    const { document } = this.#window;
    const nodes = this.#sanitise(cardsForEmbeds(html, document, (host) => this.#embedNote(host)));
    this.#images.fillIn(nodes);
    nameTaskBoxes(nodes);
    return nodes;
  }

  #applyLooks(): void {
    const { look, width } = this.#looks;
    const scheme = this.#looks.scheme ?? schemeOf(this.#window.document.body);
    const hasPage = this.#site !== undefined && !this.#site.element.hidden;
    this.#window.document.body.classList.toggle('postwright-in-site', hasPage);
    this.#toolbar.show({ look, width, scheme }, hasPage);
    this.#site?.setLooks(width, scheme);
  }

  /** Remembered also while there is nothing to scroll yet. */
  #scrollTo(line: number): void {
    if (this.#version === undefined) {
      return;
    }
    const surface = this.#surface;
    if (surface && isScrolledByLines(surface, this.#article)) {
      const { window, blocks, scroll } = surface;
      window.scrollBy({ top: topOfLine(line, blocks, -window.scrollY), behavior: 'instant' });
      scroll.own();
    }
    this.#line = line;
    this.#rememberState();
  }

  /** The reader scrolled, or something on the page did it for them: a link, find in page, the keyboard. */
  #tellScroll(surface: Surface | undefined): void {
    if (this.#version === undefined || this.#uri === undefined || !surface || surface !== this.#surface) {
      return;
    }
    if (isScrolledByLines(surface, this.#article)) {
      this.#line = lineAtTop(surface.blocks, -surface.window.scrollY);
      this.#rememberState();
      this.#post({ type: 'scroll', uri: this.#uri, line: this.#line, origin: 'preview' });
    }
  }

  #rememberState(): void {
    if (this.#uri !== undefined) {
      this.#remember({ uri: this.#uri, line: this.#line, locked: this.#locked, looks: this.#looks });
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

/** A page of the site that does not show the article once has no lines. */
function isScrolledByLines(surface: Surface, article: Surface): boolean {
  return surface === article || surface.blocks.count > 0;
}

/** The editor's, which VS Code names by classes. */
function schemeOf({ classList }: HTMLElement): PageScheme {
  return classList.contains('vscode-dark') ||
    (classList.contains('vscode-high-contrast') && !classList.contains('vscode-high-contrast-light'))
    ? 'dark'
    : 'light';
}
