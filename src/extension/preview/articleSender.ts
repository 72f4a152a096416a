import { blockPatch } from '../../core/rendering/blockPatch';
import type { HostMessage, PreviewLabels } from '../../protocol/messages';
import type { PreviewArticle, PreviewHeader } from '../../protocol/previewArticle';

/** What the sender sends, and how. */
export interface ArticleSenderPorts {
  /** The article as it stands now, or the sentence to show where there is none. */
  readonly current: () => ShownArticle | { readonly empty: string };
  readonly post: (message: HostMessage) => void;
  /** Runs something soon, after what is happening now. */
  readonly soon: (run: () => void) => void;
  readonly labels: () => PreviewLabels;
}

export interface ShownArticle {
  readonly uri: string;
  readonly article: PreviewArticle;
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
  #shown: { readonly version: number; readonly uri: string; readonly article: PreviewArticle } | undefined;
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
    const { uri, article, line } = current;
    const shown = this.#shown?.uri === uri ? this.#shown : undefined;
    const version = this.#version + 1;
    const message: HostMessage | undefined = shown
      ? changeMessage(shown.version, shown.article, article, version)
      : { type: 'render', version, uri, article, labels: this.#ports.labels(), line };
    if (message) {
      this.#version = version;
      this.#shown = { version, uri, article };
      this.#awaited = version;
      this.#ports.post(message);
    }
  }
}

/** Undefined when nothing changed that anybody sees. */
function changeMessage(
  base: number,
  before: PreviewArticle,
  after: PreviewArticle,
  version: number,
): HostMessage | undefined {
  const { from, deleteCount, insert } = blockPatch(before.blocks, after.blocks);
  const sameHeader = sameData(before.header, after.header);
  if (
    deleteCount === 0 &&
    insert.length === 0 &&
    sameHeader &&
    before.bodyLine === after.bodyLine &&
    before.lang === after.lang
  ) {
    return undefined;
  }
  return {
    type: 'patch',
    version,
    base,
    bodyLine: after.bodyLine,
    from,
    deleteCount,
    blocks: insert,
    ...(after.lang && { lang: after.lang }),
    ...(!sameHeader && { header: after.header }),
  };
}

/** Headers are small and always built the same way. */
function sameData(a: PreviewHeader | null, b: PreviewHeader | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
