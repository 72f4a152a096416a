import createDOMPurify, { type Config, type WindowLike } from 'dompurify';

/** Holds the address of a link: without `href` nothing but our own handler can follow it. */
export const linkAttribute = 'data-postwright-href';

/** Holds the address of a picture until the host has said what may be loaded for it. */
export const imageAttribute = 'data-postwright-src';

/** Holds the `srcset` of a picture likewise, in pages of the site. */
export const sourceSetAttribute = 'data-postwright-srcset';

/** In front of every id and name of a post, so that none can be mistaken for, or hide, one of ours. */
export const idPrefix = 'user-content-';

/** `Node.ELEMENT_NODE` */
const elementNode = 1;

/** Turns HTML of a post, which may be hostile, into nodes that run nothing, load nothing and stay in their place. */
export type Sanitiser = (html: string) => DocumentFragment;

export function createSanitiser(window: WindowLike): Sanitiser {
  const purify = createDOMPurify(window);
  purify.addHook('uponSanitizeElement', (node, { tagName }) => {
    if (tagName === 'input' && (node as Element).getAttribute('type')?.toLowerCase() !== 'checkbox') {
      node.parentNode?.removeChild(node);
    }
  });
  purify.addHook('beforeSanitizeAttributes', (node) => {
    // DOMPurify calls it for text as well, whatever its types say.
    if (node.nodeType === elementNode) {
      takeAddresses(node);
      keepAlignment(node);
    }
  });
  purify.addHook('afterSanitizeAttributes', (element) => {
    if (element.localName === 'input') {
      element.setAttribute('disabled', '');
    }
    if (element.hasAttribute(linkAttribute)) {
      element.setAttribute('role', 'link');
      element.setAttribute('tabindex', '0');
    }
  });
  return (html) => purify.sanitize(html, options);
}

const addressAttributes = [linkAttribute, imageAttribute];

const options = {
  RETURN_DOM_FRAGMENT: true,
  USE_PROFILES: { html: true, svg: true, mathMl: true },
  // `style` elements and attributes could cover the header or the editor's own notes; dialogs and popovers float by themselves.
  FORBID_TAGS: [
    ...['style', 'link', 'meta', 'base', 'script', 'noscript', 'template', 'slot', 'title'],
    ...['iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'video', 'audio', 'source', 'track', 'canvas'],
    ...['form', 'button', 'select', 'textarea', 'option', 'optgroup', 'datalist', 'fieldset', 'output'],
    ...['dialog', 'marquee', 'map', 'area', 'image', 'feimage', 'use', 'animate', 'set'],
    ...['animatemotion', 'animatetransform', 'animatecolor', 'foreignobject'],
  ],
  FORBID_ATTR: [
    ...['style', 'srcset', 'background', 'poster', 'ping', 'target', 'download', 'action', 'formaction', 'usemap'],
    ...['tabindex', 'accesskey', 'autofocus', 'contenteditable', 'draggable', 'popover', 'popovertarget', 'slot', 'is'],
  ],
  // `data-vscode-context` would change the panel's context menu.
  ALLOW_DATA_ATTR: false,
  ADD_ATTR: addressAttributes,
  ADD_URI_SAFE_ATTR: addressAttributes,
  SANITIZE_DOM: true,
  SANITIZE_NAMED_PROPS: true,
} satisfies Config;

export function takeAddresses(element: Element): void {
  element.removeAttribute(linkAttribute);
  element.removeAttribute(imageAttribute);
  if (element.localName === 'a') {
    const address = element.getAttribute('href') ?? element.getAttribute('xlink:href');
    element.removeAttribute('href');
    element.removeAttribute('xlink:href');
    if (address !== null) {
      element.setAttribute(linkAttribute, withoutBrackets(address));
    }
  } else if (element.localName === 'img') {
    element.setAttribute(imageAttribute, withoutBrackets(element.getAttribute('src') ?? ''));
    element.removeAttribute('src');
  }
}

/** DOMPurify drops attributes in which tags seem to end; no address needs `<` and `>` (RFC 3986, appendix C). */
function withoutBrackets(address: string): string {
  return address.replaceAll('<', '%3C').replaceAll('>', '%3E');
}

/** Markdown aligns the cells of a table by `style`; the one thing it is used for is kept. */
function keepAlignment(element: Element): void {
  const side = /^\s*text-align:\s*(left|right|center)\s*;?\s*$/i.exec(element.getAttribute('style') ?? '')?.[1];
  if (side !== undefined) {
    element.setAttribute('align', side.toLowerCase());
  }
}
