import { blockPatch } from '../../core/rendering/blockPatch';
import type { HostMessage, PreviewLabels } from '../../protocol/messages';
import type { PreviewArticle } from '../../protocol/previewArticle';
import type { PreviewCards } from '../../protocol/previewCards';
import type { PreviewSite } from '../../protocol/previewSite';

/** What the sender sends, and how. */
export interface ArticleSenderPorts {
  /** The article as it stands now, or the sentence to show where there is none. */
  readonly current: () => ShownArticle | { readonly empty: string };
  readonly post: (message: HostMessage) => void;
  /** Runs something soon, after what is happening now. */
  readonly soon: (run: () => void) => void;
  readonly labels: () => PreviewLabels;
}

/** What the panel shows: the article by itself, as cards, or inside a page of its site. */
export interface ShownPost {
  readonly article: PreviewArticle;
  readonly notices: readonly string[];
  readonly cards?: PreviewCards;
  readonly site?: PreviewSite;
}

export interface ShownArticle extends ShownPost {
  readonly uri: string;
  /** The line at the top of the editor. */
  readonly line: number;
}

/**
 * Keeps the webview up to date: the whole article first, then what changed. There is never more than one message on its
 * way, and what changes meanwhile is sent together when that one has arrived, so a slow webview is not flooded.
 */
export class ArticleSender {
  readonly #ports: ArticleSenderPorts;
  /** What the webview shows, or will when the message on its way has arrived. */
  #shown: (ShownArticle & { readonly version: number }) | undefined;
  #version = 0;
  #connected = false;
  #awaited: number | undefined;
  #dirty = false;
  #scheduled = false;

  constructor(ports: ArticleSenderPorts) {
    this.#ports = ports;
  }

  /** The document, or anything its article is made from, is not what it was. */
  changed(): void {
    this.#dirty = true;
    if (!this.#connected || this.#awaited !== undefined || this.#scheduled) {
      return;
    }
    this.#scheduled = true;
    this.#ports.soon(() => {
      this.#scheduled = false;
      if (this.#dirty && this.#connected && this.#awaited === undefined) {
        this.#send();
      }
    });
  }

  /** The webview's program runs and shows nothing yet. */
  ready(): void {
    this.#connected = true;
    this.#shown = undefined;
    this.#awaited = undefined;
    this.#send();
  }

  /** The webview shows that version; older news is of no interest. */
  applied(version: number): void {
    if (version === this.#awaited) {
      this.#awaited = undefined;
      if (this.#dirty) {
        this.changed();
      }
    }
  }

  /** It is to be shown in another way: what is there can't be changed into that. */
  begin(): void {
    this.#shown = undefined;
    this.changed();
  }

  /** The webview is gone until it says it is ready again. */
  lost(): void {
    this.#connected = false;
    this.#shown = undefined;
    this.#awaited = undefined;
  }

  #send(): void {
    this.#dirty = false;
    const current = this.#ports.current();
    if ('empty' in current) {
      this.#shown = undefined;
      this.#ports.post({ type: 'empty', text: current.empty });
      return;
    }
    const before = this.#shown;
    const version = this.#version + 1;
    const message: HostMessage | undefined =
      before && isShownAlike(before, current)
        ? changeMessage(before, current, version)
        : { type: 'render', version, labels: this.#ports.labels(), ...current };
    if (message) {
      this.#version = version;
      this.#shown = { ...current, version };
      this.#awaited = version;
      this.#ports.post(message);
    }
  }
}

/** The same file in the same look. */
function isShownAlike(before: ShownArticle, after: ShownArticle): boolean {
  return (
    before.uri === after.uri &&
    (before.cards === undefined) === (after.cards === undefined) &&
    (before.site === undefined) === (after.site === undefined)
  );
}

/** Undefined when nothing changed that anybody sees. */
function changeMessage(
  before: ShownArticle & { readonly version: number },
  after: ShownArticle,
  version: number,
): HostMessage | undefined {
  const { article, notices, cards, site } = after;
  const { from, deleteCount, insert } = blockPatch(before.article.blocks, article.blocks);
  const changed = {
    ...(!sameData(before.article.header, article.header) && { header: article.header }),
    ...(!sameData(before.notices, notices) && { notices }),
    ...(cards && !sameData(before.cards, cards) && { cards }),
    ...(site && (before.site?.before !== site.before || before.site.after !== site.after) && { site }),
  };
  if (
    deleteCount === 0 &&
    insert.length === 0 &&
    Object.keys(changed).length === 0 &&
    before.article.bodyLine === article.bodyLine &&
    before.article.lang === article.lang
  ) {
    return undefined;
  }
  return {
    type: 'patch',
    version,
    base: before.version,
    bodyLine: article.bodyLine,
    from,
    deleteCount,
    blocks: insert,
    ...(article.lang && { lang: article.lang }),
    ...changed,
  };
}

/** Headers and cards are small and always built the same way. */
function sameData(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
