import type { ImagesMessage, PreviewMessage, StylesMessage } from '../../protocol/messages';
import type { PreviewArticle, PreviewBlock } from '../../protocol/previewArticle';
import type { PageScheme, PageWidth } from '../../protocol/previewLooks';
import type { PreviewSite } from '../../protocol/previewSite';
import { ImageLoader } from '../imageLoader';
import { listenToLinks } from '../links';
import type { Surface } from '../surface';
import { LoadedFiles } from './loadedFiles';
import { SiteFrame } from './siteFrame';
import { SiteSheets } from './siteSheets';

export interface SiteViewPorts {
  readonly window: Window & typeof globalThis;
  readonly title: string;
  readonly post: (message: PreviewMessage) => void;
  /** HTML of a block with cards in the place of what is not shown; as untrusted as before. */
  readonly prepare: (html: string) => string;
  readonly colourCode: (root: Element) => void;
  readonly scrolled: () => void;
  readonly notes: (notes: readonly string[]) => void;
}

/** The post in the page of its site: the frame, its pictures and its style sheets. */
export class SiteView {
  readonly #frame: SiteFrame;
  readonly #files: LoadedFiles;
  readonly #images: ImageLoader;
  #sheets: SiteSheets | undefined;

  constructor({ window, title, post, prepare, colourCode, scrolled, notes }: SiteViewPorts) {
    const files = new LoadedFiles(window);
    this.#files = files;
    this.#images = new ImageLoader({
      ask: (sources) => post({ type: 'wantImages', sources }),
      chooseHost: (host) => post({ type: 'allowHost', host }),
      load: (uri) => files.load(uri),
    });
    this.#frame = new SiteFrame({
      window,
      title,
      prepare,
      scrolled,
      fillIn: (nodes) => this.#images.fillIn(nodes),
      sheetsFor: (frame) => {
        this.#sheets = new SiteSheets(frame, { ask: post, files, notes });
        return this.#sheets;
      },
      opened: (frame) => {
        listenToLinks(frame, (href) => post({ type: 'link', href }), '');
        colourCode(frame.document.documentElement);
      },
    });
  }

  get element(): HTMLElement {
    return this.#frame.element;
  }

  get surface(): Surface | undefined {
    return this.#frame.surface;
  }

  show(site: PreviewSite, article: PreviewArticle): Promise<boolean> {
    return this.#frame.show(site, article);
  }

  setPage(site: PreviewSite, blocks: readonly PreviewBlock[] = []): Promise<void> {
    return this.#frame.setPage(site, blocks);
  }

  setLooks(width: PageWidth, scheme: PageScheme): void {
    this.#frame.setLooks(width, scheme);
  }

  receiveImages(message: ImagesMessage): void {
    this.#images.receive(message);
  }

  receiveStyles(message: StylesMessage): void {
    this.#sheets?.receive(message);
  }

  refreshStyles(): void {
    this.#files.forget();
    this.#frame.refreshStyles();
  }

  /** Another post: its addresses mean other files. */
  forget(): void {
    this.#images.forget();
    this.#files.forget();
    this.#sheets?.forget();
  }
}
