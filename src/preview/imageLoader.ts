import { type ImageOffer, type ImagesMessage, longestAddress, mostImages } from '../protocol/messages';
import { imageAttribute, sourceSetAttribute } from './sanitiser';

/** Where a picture is; one on another host is left to the policy of the page. */
interface Place {
  readonly uri: string;
  readonly isRemote: boolean;
}

/** What waits for the place of a picture. */
interface Slot {
  readonly use: (place: Place) => void;
  readonly refuse: (note: string, offer: ImageOffer | undefined) => void;
}

export interface ImageLoaderPorts {
  readonly ask: (sources: readonly string[]) => void;
  readonly chooseHost: (host: string) => void;
  /** Makes an address of the one the host has named that the document may load; the same, where that is left out. */
  readonly load?: (uri: string) => Promise<string | undefined>;
}

/**
 * Fills in pictures once the host has said where they are. Answers that name a place are kept while the article is
 * open; a picture that was not found is asked for again when its block is built again.
 */
export class ImageLoader {
  readonly #ports: ImageLoaderPorts;
  readonly #places = new Map<string, Place>();
  readonly #waiting = new Map<string, Slot[]>();

  constructor(ports: ImageLoaderPorts) {
    this.#ports = ports;
  }

  /** Another article: its addresses mean other files. */
  forget(): void {
    this.#places.clear();
    this.#waiting.clear();
  }

  /** Takes care of the pictures below a node that is new. */
  fillIn(root: ParentNode): void {
    const unknown = new Set<string>();
    const want = (address: string, slot: Slot): void => {
      const src = address.slice(0, longestAddress);
      const place = this.#places.get(src);
      const waiting = this.#waiting.get(src);
      if (place !== undefined) {
        slot.use(place);
      } else if (waiting) {
        waiting.push(slot);
      } else {
        this.#waiting.set(src, [slot]);
        unknown.add(src);
      }
    };
    for (const image of root.querySelectorAll<HTMLImageElement>(`img[${imageAttribute}]`)) {
      want(image.getAttribute(imageAttribute) ?? '', {
        use: (place) => this.#show(image, place),
        refuse: (note, offer) =>
          image.replaceWith(offer ? this.#offerInstead(image, note, offer) : noteInstead(image, note)),
      });
    }
    for (const element of root.querySelectorAll(`[${sourceSetAttribute}]`)) {
      for (const { address, size } of candidatesIn(element.getAttribute(sourceSetAttribute) ?? '')) {
        want(address, { use: (place) => void this.#addCandidate(element, place, size), refuse: () => {} });
      }
    }
    const sources = [...unknown];
    for (let i = 0; i < sources.length; i += mostImages) {
      this.#ports.ask(sources.slice(i, i + mostImages));
    }
  }

  receive({ images }: ImagesMessage): void {
    for (const { src, uri, remote, note, offer } of images) {
      const place = uri === undefined ? undefined : { uri, isRemote: remote === true };
      if (place) {
        this.#places.set(src, place);
      }
      for (const slot of this.#waiting.get(src) ?? []) {
        if (place) {
          slot.use(place);
        } else {
          slot.refuse(note ?? '', offer);
        }
      }
      this.#waiting.delete(src);
    }
  }

  #show(image: HTMLImageElement, place: Place): void {
    const address = this.#addressOf(place);
    if (typeof address === 'string') {
      image.src = address;
    } else {
      void address.then((loaded) => loaded !== undefined && image.setAttribute('src', loaded));
    }
  }

  async #addCandidate(element: Element, place: Place, size: string): Promise<void> {
    const address = await this.#addressOf(place);
    if (address !== undefined) {
      const present = element.getAttribute('srcset');
      element.setAttribute('srcset', `${present === null ? '' : `${present}, `}${address} ${size}`.trim());
    }
  }

  #addressOf({ uri, isRemote }: Place): string | Promise<string | undefined> {
    const { load } = this.#ports;
    return load && !isRemote ? load(uri) : uri;
  }

  #offerInstead(image: HTMLImageElement, note: string, { host, button, label }: ImageOffer): HTMLElement {
    const { ownerDocument: document } = image;
    const card = cardFor(image, note);
    const choose = document.createElement('button');
    choose.type = 'button';
    choose.textContent = button;
    choose.setAttribute('aria-label', label);
    choose.addEventListener('click', () => this.#ports.chooseHost(host));
    card.append(' ', choose);
    return card;
  }
}

/** The addresses of a `srcset`, each with its width or density. One that holds a comma is none (`data:` needs no asking). */
function* candidatesIn(set: string): Iterable<{ readonly address: string; readonly size: string }> {
  for (const candidate of set.split(',').slice(0, 50)) {
    const [address = '', size = ''] = candidate.trim().split(/\s+/);
    if (address !== '' && /^(?:\d+(?:\.\d+)?[wx])?$/.test(size)) {
      yield { address, size };
    }
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
