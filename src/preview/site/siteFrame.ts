import type { PreviewArticle, PreviewBlock } from '../../protocol/previewArticle';
import type { PageScheme, PageWidth } from '../../protocol/previewLooks';
import type { PreviewSite } from '../../protocol/previewSite';
import { BlockList, type BlockPlace } from '../blockList';
import { forwardKeys } from '../forwardKeys';
import { ReaderScroll } from '../readerScroll';
import type { Surface } from '../surface';
import { type PageAttribute, type ReadPage, readPage } from './readPage';
import { createSiteSanitiser, type SiteSanitiser } from './siteSanitiser';
import type { SiteSheets } from './siteSheets';

export type FrameWindow = Window & typeof globalThis;

export interface SiteFramePorts {
  readonly window: Window & typeof globalThis;
  /** Names the page for screen readers. */
  readonly title: string;
  /** Makes nodes of a block's HTML harmless, before they are put into the frame. */
  readonly prepare: (html: string) => string;
  /** Pictures and the like of nodes that are new. */
  readonly fillIn: (nodes: ParentNode) => void;
  readonly sheetsFor: (window: FrameWindow) => SiteSheets;
  readonly scrolled: () => void;
  /** A document of the frame is there, to be listened to. */
  readonly opened: (window: FrameWindow) => void;
}

/** CSS pixels that a page of the site is told it has. */
const widths: Readonly<Record<PageWidth, number>> = { phone: 390, tablet: 768, desktop: 1280 };

/** Standards mode, and no address of its own. */
const emptyPage = '<!DOCTYPE html><html><head></head><body></body></html>';

/**
 * The page of the site in a frame without scripts (docs/decisions/0014): media queries speak of its width, and its style
 * sheets and ids reach nothing outside. It is loaded once; whatever changes is changed in its document.
 */
export class SiteFrame {
  readonly element: HTMLElement;
  readonly #ports: SiteFramePorts;
  readonly #frame: HTMLIFrameElement;
  readonly #loaded: Promise<FrameWindow | undefined>;
  readonly #token: string;
  #surface: Surface | undefined;
  #sheets: SiteSheets | undefined;
  #scroll: ReaderScroll | undefined;
  /** Of the page around the article, as it was put into the frame. */
  #html: string | undefined;
  #hasContent = false;
  readonly #sanitise: SiteSanitiser;
  #width: PageWidth = 'tablet';
  #scheme: PageScheme = 'light';

  constructor(ports: SiteFramePorts) {
    this.#ports = ports;
    const { document } = ports.window;
    this.#token = Array.from(ports.window.crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16)).join(
      '',
    );
    this.#sanitise = createSiteSanitiser(ports.window);
    this.#frame = document.createElement('iframe');
    this.#frame.setAttribute('sandbox', 'allow-same-origin');
    this.#frame.srcdoc = emptyPage;
    this.#frame.title = ports.title;
    this.element = document.createElement('div');
    this.element.className = 'postwright-site';
    this.element.append(this.#frame);
    this.#loaded = new Promise((resolve) => {
      this.#frame.addEventListener('load', () => resolve(this.#open()), { once: true });
    });
    new ports.window.ResizeObserver(() => this.#fit()).observe(this.element);
  }

  get surface(): Surface | undefined {
    return this.#surface;
  }

  setLooks(width: PageWidth, scheme: PageScheme): void {
    this.#width = width;
    this.#scheme = scheme;
    if (this.#sheets) {
      this.#sheets.scheme = scheme;
    }
    this.#frame.style.colorScheme = scheme;
    this.#fit();
  }

  /** Resolves when it is shown with its style sheets; false when there is no frame to show it in. */
  async show(site: PreviewSite, { bodyLine, blocks }: PreviewArticle): Promise<boolean> {
    const window = await this.#loaded;
    if (!window) {
      return false;
    }
    await this.setPage(site, blocks);
    if (this.#hasContent) {
      this.#surface?.blocks.showAll(bodyLine, blocks);
    }
    return true;
  }

  /** Shows another page around the article, whose blocks stay as they are; `blocks` are those it has. */
  async setPage(site: PreviewSite, blocks: readonly PreviewBlock[]): Promise<void> {
    const window = await this.#loaded;
    if (!window) {
      return;
    }
    const page = this.#read(site, blocks);
    const { document, scrollX, scrollY } = window;
    setAttributes(document.documentElement, page.htmlAttributes);
    setAttributes(document.body, page.bodyAttributes);
    const html = htmlOf(page.body);
    if (html !== this.#html) {
      this.#html = html;
      this.#fillIn(page.body);
      const place = page.content && placeOf(page.content);
      this.#hasContent = place !== undefined;
      const list = this.#surface?.blocks;
      if (place && list) {
        list.moveTo(place);
      }
      document.body.replaceChildren(page.body);
      this.#surface = {
        window,
        blocks: list && place ? list : this.#newList(place ?? { root: document.createElement('div') }),
        scroll: this.#scroll ?? this.#listen(window),
      };
      window.scrollTo(scrollX, scrollY);
      this.#surface.scroll.own();
    }
    await this.#sheets?.show(page.sheets);
    this.#frame.classList.add('is-shown');
  }

  /** Style sheets of the site have changed. */
  refreshStyles(): void {
    void this.#sheets?.refresh();
  }

  /** A layout that puts the article where no element may stand has it written into the page, all anew at each change. */
  #read(site: PreviewSite, blocks: readonly PreviewBlock[]): ReadPage {
    const { window, prepare } = this.#ports;
    const page = readPage(site, this.#token, window, this.#sanitise);
    if (page.content) {
      return page;
    }
    const content = blocks.map(({ html }) => prepare(html)).join('');
    return readPage({ before: site.before + content + site.after, after: '' }, '', window, this.#sanitise);
  }

  #newList(place: BlockPlace): BlockList {
    return new BlockList(place, (html) => {
      const nodes = this.#sanitise(this.#ports.prepare(html));
      this.#fillIn(nodes);
      return nodes;
    });
  }

  #fillIn(nodes: ParentNode): void {
    this.#ports.fillIn(nodes);
    this.#sheets?.fillIn(nodes);
  }

  #listen(window: FrameWindow): ReaderScroll {
    this.#scroll = new ReaderScroll(window, () => this.#ports.scrolled());
    return this.#scroll;
  }

  #open(): FrameWindow | undefined {
    const window = this.#frame.contentWindow as FrameWindow | null;
    if (!window || !this.#frame.contentDocument) {
      return undefined;
    }
    this.#sheets = this.#ports.sheetsFor(window);
    this.#sheets.scheme = this.#scheme;
    forwardKeys(window, this.#ports.window);
    this.#ports.opened(window);
    return window;
  }

  /** A page that is wider than the panel is shown smaller, so that it keeps the width it was asked for. */
  #fit(): void {
    const { clientWidth, clientHeight } = this.element;
    const width = widths[this.#width];
    const scale = clientWidth > 0 ? Math.min(1, clientWidth / width) : 1;
    const { style } = this.#frame;
    style.width = `${width}px`;
    style.height = `${Math.ceil(clientHeight / scale)}px`;
    style.transform = scale === 1 ? '' : `scale(${scale})`;
    style.marginInlineStart = `${Math.max(0, Math.floor((clientWidth - width * scale) / 2))}px`;
  }
}

/** The place that was held for the article is taken by two comments, which no selector notices. */
function placeOf(content: Element): BlockPlace {
  const after = content.ownerDocument.createComment('');
  const before = content.ownerDocument.createComment('');
  content.replaceWith(after, before);
  return { after, before };
}

function htmlOf(nodes: DocumentFragment): string {
  const holder = nodes.ownerDocument.createElement('div');
  holder.append(nodes.cloneNode(true));
  return holder.innerHTML;
}

function setAttributes(element: Element, attributes: readonly PageAttribute[]): void {
  for (const { name } of [...element.attributes]) {
    if (!attributes.some((each) => each.name === name)) {
      element.removeAttribute(name);
    }
  }
  for (const { name, value } of attributes) {
    if (element.getAttribute(name) !== value) {
      element.setAttribute(name, value);
    }
  }
}
