import { type ImageOffer, type ImagesMessage, longestAddress, mostImages } from '../protocol/messages';
import { imageAttribute } from './sanitiser';

/**
 * Fills in pictures once the host has said where they are. Answers that name a place are kept while the article is
 * open; a picture that was not found is asked for again when its block is built again.
 */
export class ImageLoader {
  readonly #ask: (sources: readonly string[]) => void;
  readonly #chooseHost: (host: string) => void;
  readonly #places = new Map<string, string>();
  readonly #waiting = new Map<string, HTMLImageElement[]>();

  constructor(ask: (sources: readonly string[]) => void, chooseHost: (host: string) => void) {
    this.#ask = ask;
    this.#chooseHost = chooseHost;
  }

  /** Another article: its addresses mean other files. */
  forget(): void {
    this.#places.clear();
    this.#waiting.clear();
  }

  /** Takes care of the pictures below a node that is new. */
  fillIn(root: ParentNode): void {
    const unknown = new Set<string>();
    for (const image of root.querySelectorAll<HTMLImageElement>(`img[${imageAttribute}]`)) {
      const src = (image.getAttribute(imageAttribute) ?? '').slice(0, longestAddress);
      const place = this.#places.get(src);
      if (place !== undefined) {
        image.src = place;
        continue;
      }
      const waiting = this.#waiting.get(src);
      if (waiting) {
        waiting.push(image);
      } else {
        this.#waiting.set(src, [image]);
        unknown.add(src);
      }
    }
    const sources = [...unknown];
    for (let i = 0; i < sources.length; i += mostImages) {
      this.#ask(sources.slice(i, i + mostImages));
    }
  }

  receive({ images }: ImagesMessage): void {
    for (const { src, uri, note, offer } of images) {
      if (uri !== undefined) {
        this.#places.set(src, uri);
      }
      for (const image of this.#waiting.get(src) ?? []) {
        if (uri !== undefined) {
          image.src = uri;
        } else {
          image.replaceWith(offer ? this.#offerInstead(image, note ?? '', offer) : noteInstead(image, note ?? ''));
        }
      }
      this.#waiting.delete(src);
    }
  }

  #offerInstead(image: HTMLImageElement, note: string, { host, button, label }: ImageOffer): HTMLElement {
    const { ownerDocument: document } = image;
    const card = cardFor(image, note);
    const choose = document.createElement('button');
    choose.type = 'button';
    choose.textContent = button;
    choose.setAttribute('aria-label', label);
    choose.addEventListener('click', () => this.#chooseHost(host));
    card.append(' ', choose);
    return card;
  }
}

function noteInstead(image: HTMLImageElement, note: string): HTMLElement {
  const card = cardFor(image, note);
  card.setAttribute('role', 'img');
  card.setAttribute('aria-label', card.textContent);
  return card;
}

function cardFor(image: HTMLImageElement, note: string): HTMLElement {
  const card = image.ownerDocument.createElement('span');
  card.className = 'postwright-card';
  card.textContent = image.alt === '' ? note : `${image.alt} (${note})`;
  return card;
}
