import type { PreviewCards, PreviewCutText, PreviewMeasure } from '../../protocol/previewCards';
import { imageAttribute, type Sanitiser } from '../sanitiser';

/** The cards. Texts become text nodes; the excerpt, which is HTML of the post, is sanitised. */
export function createCards(document: Document, cards: PreviewCards, sanitise: Sanitiser): HTMLElement {
  const make = elementsOf(document);
  const { list, search, social } = cards;
  return make('div', 'postwright-cards', [
    section(make, list.heading, [
      make('article', 'card list-card', [
        ...(list.image ? [picture(document, list.image)] : []),
        make('div', 'text', [
          make(
            'ul',
            'meta',
            [list.date, ...list.categories].flatMap((text) => (text ? [make('li', '', [text])] : [])),
          ),
          make('h3', 'title', [list.title]),
          make('div', 'excerpt', [sanitise(list.excerpt)]),
          ...(list.cut ? [make('p', 'cut', [hidden(make, list.cutLabel ?? ''), list.cut])] : []),
        ]),
      ]),
      make('p', 'note', [list.note]),
    ]),
    section(make, search.heading, [
      make('article', 'card search-card', [
        make('p', 'meta', [search.address ?? '']),
        make('h3', 'title', cutText(make, search.title)),
        make('p', 'description', [...(search.date ? [`${search.date} — `] : []), ...cutText(make, search.description)]),
      ]),
      measures(make, search.measures),
    ]),
    section(make, social.heading, [
      make('article', 'card social-card', [
        social.image ? picture(document, social.image) : make('p', 'no-image', [social.noImage ?? '']),
        make('div', 'text', [
          make('p', 'meta', [social.host ?? '']),
          make('h3', 'title', cutText(make, social.title)),
          make('p', 'description', cutText(make, social.description)),
        ]),
      ]),
      measures(make, social.measures),
    ]),
  ]);
}

type Make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  children: readonly (Node | string)[],
) => HTMLElementTagNameMap[Name];

function elementsOf(document: Document): Make {
  return (name, className, children) => {
    const created = document.createElement(name);
    if (className !== '') {
      created.className = className;
    }
    created.append(...children);
    return created;
  };
}

function section(make: Make, heading: string, children: readonly Node[]): HTMLElement {
  return make('section', '', [make('h2', '', [heading]), ...children]);
}

function picture(document: Document, { src, alt }: { readonly src: string; readonly alt?: string }): HTMLElement {
  const image = document.createElement('img');
  image.alt = alt ?? '';
  image.setAttribute(imageAttribute, src);
  const box = document.createElement('div');
  box.className = 'picture';
  box.append(image);
  return box;
}

/** What is cut off stands behind, and a screen reader says so. */
function cutText(make: Make, { shown, cut, note }: PreviewCutText): readonly (Node | string)[] {
  return cut === '' ? [shown] : [shown, make('span', 'cut', [hidden(make, note), cut])];
}

function hidden(make: Make, text: string): HTMLElement {
  return make('span', 'for-screen-readers', [` ${text} `]);
}

function measures(make: Make, all: readonly PreviewMeasure[]): HTMLElement {
  return make(
    'ul',
    'measures',
    all.map(({ text, state }) => make('li', state, [text])),
  );
}
