import type { PreviewArticle, PreviewHeader } from '../protocol/previewArticle';
import { BlockList } from './blockList';
import { createHeader } from './headerView';
import { ReaderScroll } from './readerScroll';
import type { Surface } from './surface';

export interface ArticleViewPorts {
  readonly window: Window & typeof globalThis;
  /** Nodes of a block's HTML that may be shown. */
  readonly render: (html: string) => DocumentFragment;
  readonly fillIn: (nodes: ParentNode) => void;
  readonly chooseField: (field: string) => void;
  readonly scrolled: () => void;
}

/** The article by itself, in the page. */
export class ArticleView implements Surface {
  readonly window: Window & typeof globalThis;
  readonly element: HTMLElement;
  readonly blocks: BlockList;
  readonly scroll: ReaderScroll;
  readonly #ports: ArticleViewPorts;
  #header: HTMLElement | undefined;

  constructor(ports: ArticleViewPorts) {
    this.#ports = ports;
    this.window = ports.window;
    const { document } = this.window;
    const body = document.createElement('div');
    body.className = 'postwright-body';
    this.element = document.createElement('article');
    this.element.className = 'postwright-article';
    this.element.append(body);
    this.blocks = new BlockList({ root: body }, ports.render);
    this.scroll = new ReaderScroll(this.window, ports.scrolled);
  }

  show({ lang, header, bodyLine, blocks }: PreviewArticle): void {
    this.setLanguage(lang);
    this.setHeader(header);
    this.blocks.showAll(bodyLine, blocks);
  }

  setLanguage(lang: string | undefined): void {
    if (lang === undefined) {
      this.element.removeAttribute('lang');
    } else if (this.element.lang !== lang) {
      this.element.lang = lang;
    }
  }

  setHeader(header: PreviewHeader | null): void {
    this.#header?.remove();
    this.#header = undefined;
    if (header) {
      this.#header = createHeader(this.window.document, header, this.#ports.chooseField);
      this.#ports.fillIn(this.#header);
      this.element.prepend(this.#header);
    }
  }
}
