import { contentAttribute, type SiteSanitiser } from './siteSanitiser';

/** A page of the site in parts that may be put into the frame. */
export interface ReadPage {
  readonly htmlAttributes: readonly PageAttribute[];
  readonly bodyAttributes: readonly PageAttribute[];
  /** In the order of the page. */
  readonly sheets: readonly PageSheet[];
  readonly body: DocumentFragment;
  /** The element that holds the place of the article; undefined where the page has none. */
  readonly content: Element | undefined;
}

export interface PageAttribute {
  readonly name: string;
  readonly value: string;
}

/** A style sheet: by its address, or as text. */
export type PageSheet = { readonly media: string } & ({ readonly href: string } | { readonly css: string });

const most = 200;

/**
 * Reads the HTML of a page in a document that has no window, where nothing runs or loads. `content` is what its attribute
 * holds: a layout cannot know it.
 */
export function readPage(
  { before, after }: { readonly before: string; readonly after: string },
  content: string,
  window: Window & typeof globalThis,
  sanitise: SiteSanitiser,
): ReadPage {
  const place = `<div ${contentAttribute}="${content}"></div>`;
  const page = new window.DOMParser().parseFromString(before + place + after, 'text/html');
  const body = sanitise(page.body);
  return {
    htmlAttributes: attributesOf(page.documentElement),
    bodyAttributes: attributesOf(page.body),
    sheets: [...sheetsOf(page)].slice(0, most),
    body,
    content: body.querySelector(`[${contentAttribute}="${content}"]`) ?? undefined,
  };
}

/** Those that style sheets speak of. */
function attributesOf(element: Element): readonly PageAttribute[] {
  return [...element.attributes]
    .filter(
      ({ name }) =>
        ['class', 'id', 'lang', 'dir'].includes(name) ||
        (name.startsWith('data-') && !name.startsWith('data-vscode') && !name.startsWith('data-postwright')),
    )
    .map(({ name, value }) => ({ name, value }));
}

function* sheetsOf(page: Document): Iterable<PageSheet> {
  for (const element of page.querySelectorAll('link[rel][href], style')) {
    // Readers' browsers run scripts, so what stands there for others is not what they see.
    if (element.closest('noscript')) {
      continue;
    }
    const media = element.getAttribute('media') ?? '';
    if (element.localName === 'style') {
      yield { media, css: element.textContent ?? '' };
    } else if (isStyleSheet(element.getAttribute('rel') ?? '') && !element.hasAttribute('disabled')) {
      yield { media, href: element.getAttribute('href') ?? '' };
    }
  }
}

function isStyleSheet(rel: string): boolean {
  const words = rel.toLowerCase().split(/\s+/);
  return words.includes('stylesheet') && !words.includes('alternate');
}
