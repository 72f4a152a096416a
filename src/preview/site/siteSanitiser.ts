import createDOMPurify, { type Config, type WindowLike } from 'dompurify';
import { imageAttribute, linkAttribute, sourceSetAttribute, takeAddresses } from '../sanitiser';

/** Holds a `style` until its addresses are known to be harmless. */
export const styleAttribute = 'data-postwright-style';

/** Where the article stands in the page; its value is not guessed by a layout. */
export const contentAttribute = 'data-postwright-content';

/** Turns HTML of a site's layouts, which may be hostile, into nodes for the frame without scripts. */
export type SiteSanitiser = (html: string | Element) => DocumentFragment;

/** A link stays one for style sheets and the keyboard, and leads to the page it is on. */
const nowhere = 'about:srcdoc#';

/** `Node.ELEMENT_NODE` */
const elementNode = 1;

/**
 * The page keeps its own ids, classes, styles and fields, as its style sheets speak of them: what stands in the frame
 * reaches nothing outside. What would run, load, leave or send is taken out here, and refused by frame and policy again.
 */
export function createSiteSanitiser(window: WindowLike): SiteSanitiser {
  const purify = createDOMPurify(window);
  purify.addHook('uponSanitizeElement', (node, { tagName }) => {
    if (tagName === 'input' && !harmlessInputs.has((node as Element).getAttribute('type')?.toLowerCase() ?? 'text')) {
      node.parentNode?.removeChild(node);
    }
  });
  purify.addHook('beforeSanitizeAttributes', (node) => {
    if (node.nodeType === elementNode) {
      takeSiteAddresses(node);
    }
  });
  purify.addHook('afterSanitizeAttributes', (element) => {
    if (element.localName === 'a' && element.hasAttribute(linkAttribute)) {
      element.setAttribute('href', nowhere);
    }
    if (element.localName === 'button') {
      element.setAttribute('type', 'button');
    }
    if (element.localName === 'use' && !/^#/.test(element.getAttribute('href') ?? '')) {
      element.removeAttribute('href');
    }
  });
  return (html) => purify.sanitize(html, options);
}

const harmlessInputs = new Set(['text', 'search', 'checkbox', 'radio', 'email', 'number', 'tel', 'url', 'range']);

function takeSiteAddresses(element: Element): void {
  const style = element.getAttribute('style');
  const sources = element.getAttribute('srcset');
  for (const name of [styleAttribute, sourceSetAttribute, 'style', 'srcset']) {
    element.removeAttribute(name);
  }
  takeAddresses(element);
  if (style !== null) {
    element.setAttribute(styleAttribute, style);
  }
  if (sources !== null && (element.localName === 'img' || element.localName === 'source')) {
    element.setAttribute(sourceSetAttribute, sources);
  }
}

const ownAttributes = [linkAttribute, imageAttribute, sourceSetAttribute, styleAttribute, contentAttribute];

const options = {
  RETURN_DOM_FRAGMENT: true,
  USE_PROFILES: { html: true, svg: true, mathMl: true },
  ADD_TAGS: ['use'],
  FORBID_TAGS: [
    ...['style', 'link', 'meta', 'base', 'script', 'noscript', 'template', 'slot', 'title'],
    ...['iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'video', 'audio', 'track', 'canvas'],
    ...['marquee', 'map', 'area', 'image', 'feimage', 'animate', 'set', 'animatemotion', 'animatetransform'],
    ...['animatecolor', 'foreignobject'],
  ],
  FORBID_ATTR: [
    ...['style', 'srcset', 'background', 'poster', 'ping', 'target', 'download', 'action', 'formaction', 'method'],
    ...['usemap', 'autofocus', 'contenteditable', 'draggable', 'accesskey', 'popovertarget', 'is', 'nonce', 'src'],
  ],
  ALLOW_DATA_ATTR: true,
  ADD_ATTR: ownAttributes,
  ADD_URI_SAFE_ATTR: ownAttributes,
  // The names would hide what the preview itself asks the frame's document for.
  SANITIZE_DOM: true,
} satisfies Config;
