import {
  longestAddress,
  longestStyle,
  mostStyles,
  type PreviewMessage,
  type StylesMessage,
} from '../../protocol/messages';
import type { PageScheme } from '../../protocol/previewLooks';
import type { LoadedFiles } from './loadedFiles';
import { preferScheme } from './preferScheme';
import type { PageSheet } from './readPage';
import { styleAttribute } from './siteSanitiser';

type WantStylesMessage = Extract<PreviewMessage, { type: 'wantStyles' }>;
type WantedStyle = WantStylesMessage['styles'][number];

export interface SiteSheetsPorts {
  readonly ask: (message: WantStylesMessage) => void;
  readonly files: LoadedFiles;
  /** Sentences on style sheets that are not shown. */
  readonly notes: (notes: readonly string[]) => void;
}

/** What stands in for things that are not shown looks like itself, unless the site's own style sheets say otherwise. */
const ownStyle = `:where(.postwright-card, .postwright-liquid) {
  display: inline-block; margin: 0 0.25em 0.25em 0; padding: 0.1em 0.45em; border: 1px solid; border-radius: 4px; font-size: 0.8125em; opacity: 0.75
}`;

/** What a style sheet of the page became. */
interface ShownSheet {
  readonly media: string;
  readonly css: string;
}

/**
 * The style sheets of the page in the frame. They are asked for by address, or by their text so that the host sees to the
 * addresses in it, and put into the frame as sheets of its own making: its policy lets in no others.
 */
export class SiteSheets {
  readonly #ports: SiteSheetsPorts;
  readonly #window: Window & typeof globalThis;
  #lastId = 0;
  #sheets: readonly PageSheet[] = [];
  #waiting = new Map<number, (css: string | undefined, note: string | undefined) => void>();
  #asked: WantedStyle[] = [];
  #shown: readonly ShownSheet[] = [];
  #scheme: PageScheme = 'light';

  /** `window` is that of the frame. */
  constructor(window: Window & typeof globalThis, ports: SiteSheetsPorts) {
    this.#window = window;
    this.#ports = ports;
  }

  set scheme(scheme: PageScheme) {
    if (scheme !== this.#scheme) {
      this.#scheme = scheme;
      this.#adopt();
    }
  }

  /** Resolves when the page has its style sheets, at once when they are those it had. */
  async show(sheets: readonly PageSheet[]): Promise<void> {
    if (JSON.stringify(sheets) !== JSON.stringify(this.#sheets)) {
      this.#sheets = sheets;
      await this.refresh();
    }
  }

  /** Asks for them again. */
  async refresh(): Promise<void> {
    const sheets = this.#sheets;
    const read = await Promise.all(sheets.map((sheet) => this.#read(sheet)));
    if (sheets === this.#sheets) {
      this.#shown = read.flatMap(({ css }, index) =>
        css === undefined ? [] : [{ css, media: sheets[index]?.media ?? '' }],
      );
      this.#adopt();
      this.#ports.notes([...new Set(read.flatMap(({ note }) => note ?? []))]);
    }
  }

  /** Gives elements their `style`, in which addresses are seen to by the host. */
  fillIn(root: ParentNode): void {
    for (const element of root.querySelectorAll<HTMLElement>(`[${styleAttribute}]`)) {
      const style = element.getAttribute(styleAttribute) ?? '';
      element.removeAttribute(styleAttribute);
      if (/url\(|image-set\(|src\(|\\/i.test(style)) {
        void this.#read({ css: style, media: '' }).then(({ css }) => {
          element.style.cssText = css ?? '';
        });
      } else {
        element.style.cssText = style;
      }
    }
  }

  receive({ styles }: StylesMessage): void {
    for (const { id, css, files = [], note } of styles) {
      const answer = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (css === undefined || files.length === 0) {
        answer?.(css, note);
      } else {
        void this.#withFiles(css, files).then((loaded) => answer?.(loaded, note));
      }
    }
  }

  /** The page is gone: nobody waits for answers any more. */
  forget(): void {
    this.#sheets = [];
    this.#waiting = new Map();
  }

  #read(sheet: PageSheet): Promise<{ readonly css: string | undefined; readonly note: string | undefined }> {
    if (this.#waiting.size >= mostStyles) {
      return Promise.resolve({ css: undefined, note: undefined });
    }
    this.#lastId++;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, (css, note) => resolve({ css, note }));
      const want =
        'href' in sheet
          ? { id, href: sheet.href.slice(0, longestAddress) }
          : { id, css: sheet.css.slice(0, longestStyle) };
      this.#asked.push(want);
      if (this.#asked.length === 1) {
        queueMicrotask(() => this.#ask());
      }
    });
  }

  /** All of a page at once: together they may not be larger than a page shows. */
  #ask(): void {
    const styles = this.#asked;
    this.#asked = [];
    this.#ports.ask({ type: 'wantStyles', styles });
  }

  async #withFiles(css: string, files: readonly string[]): Promise<string> {
    const loaded = await Promise.all(files.map((file) => this.#ports.files.load(file)));
    let result = css;
    for (const [index, file] of files.entries()) {
      result = result.replaceAll(`url("${file}")`, `url("${loaded[index] ?? 'data:,'}")`);
    }
    return result;
  }

  #adopt(): void {
    const { CSSStyleSheet } = this.#window;
    const sheets = [{ media: '', css: ownStyle }, ...this.#shown];
    this.#window.document.adoptedStyleSheets = sheets.map(({ media, css }) => {
      const sheet = new CSSStyleSheet({ media: preferScheme(media, this.#scheme) });
      sheet.replaceSync(preferScheme(css, this.#scheme));
      return sheet;
    });
  }
}
