import type { HeaderPlace, PreviewHeader } from '../protocol/previewArticle';
import { imageAttribute } from './sanitiser';

/** The header of the article. Values of the front matter become text nodes and attributes, never HTML. */
export function createHeader(
  document: Document,
  header: PreviewHeader,
  chooseField: (field: string) => void,
): HTMLElement {
  const element = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    className: string,
    children: readonly (Node | string)[],
  ): HTMLElementTagNameMap[Name] => {
    const created = document.createElement(name);
    created.className = className;
    created.append(...children);
    return created;
  };
  const noteFor = (place: HeaderPlace): HTMLButtonElement | undefined => {
    const missing = header.missing.find((each) => each.place === place);
    if (!missing) {
      return undefined;
    }
    const note = element('button', 'missing', [missing.label]);
    note.type = 'button';
    note.addEventListener('click', () => chooseField(missing.field));
    return note;
  };
  const list = (className: string, texts: readonly (string | undefined)[], places: readonly HeaderPlace[]) => {
    const items = [...texts, ...places.map(noteFor)].flatMap((item) =>
      item === undefined ? [] : [element('li', '', [item])],
    );
    return items.length > 0 ? [element('ul', className, items)] : [];
  };
  const cover = (): readonly Node[] => {
    if (!header.cover) {
      return [];
    }
    const image = document.createElement('img');
    image.alt = header.cover.alt ?? '';
    image.setAttribute(imageAttribute, header.cover.src);
    return [element('div', 'cover', [image])];
  };
  const paragraph = (className: string, text: string | undefined, place: HeaderPlace): readonly Node[] => {
    const content = text ?? noteFor(place);
    return content === undefined ? [] : [element('p', className, [content])];
  };
  const title = header.title ?? noteFor('title');
  const notice = header.notice === undefined ? [] : [element('p', 'notice', [header.notice])];
  return element('header', 'postwright-header', [
    ...notice,
    ...list('categories', header.categories, ['categories']),
    ...(title === undefined ? [] : [element('h1', 'title', [title])]),
    ...list('meta', [header.date, ...header.authors, header.readingTime], ['date', 'authors']),
    ...list('tags', header.tags, ['tags']),
    ...paragraph('excerpt', header.excerpt, 'excerpt'),
    ...cover(),
    ...(header.cover ? [] : paragraph('cover', undefined, 'cover')),
  ]);
}
