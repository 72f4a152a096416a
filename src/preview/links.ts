import { longestAddress } from '../protocol/messages';
import { idPrefix, linkAttribute } from './sanitiser';

/**
 * Follows links: those within the article here, all others by asking the host, which checks the address as it was written.
 * `prefix` stands in front of ids on the page. Listens before anyone else and lets nobody else hear of it, so that neither the browser nor VS Code follows by itself.
 */
export function listenToLinks(
  window: Window & typeof globalThis,
  follow: (href: string) => void,
  prefix = idPrefix,
): void {
  const { document } = window;
  const listen = (event: Event): void => {
    const target = isElement(event.target) ? event.target : undefined;
    const link = target?.closest(`a, area, [${linkAttribute}]`);
    // The offer to show a picture may stand inside a link: it is no part of it.
    const button = target?.closest('button');
    if (
      !link ||
      (button && link.contains(button)) ||
      (event instanceof window.KeyboardEvent && event.key !== 'Enter') ||
      // Browsers tell of the right button too, which opens the menu.
      (event.type === 'auxclick' && (event as MouseEvent).button !== 1)
    ) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const href = link.getAttribute(linkAttribute);
    if (href === null) {
      return;
    }
    // What the page doesn't have the host may find in the file, and otherwise says so.
    if (!href.startsWith('#') || !goToAnchor(document, href.slice(1), prefix)) {
      follow(href.slice(0, longestAddress));
    }
  };
  for (const type of ['click', 'auxclick', 'keydown'] as const) {
    document.addEventListener(type, listen, { capture: true });
  }
}

/** Not by its class: nodes that were made for the frame are of the page around it. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}

/** False when nothing on the page has that id or name. */
function goToAnchor(document: Document, anchor: string, prefix: string): boolean {
  if (anchor === '' || anchor === 'top') {
    document.documentElement.scrollIntoView();
    return true;
  }
  const target = elementNamed(document, prefix + anchor) ?? elementNamed(document, prefix + decodedOrSame(anchor));
  if (!target) {
    return false;
  }
  target.scrollIntoView();
  // The keyboard goes on from there, as it does in a browser.
  if (!target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
  }
  target.focus({ preventScroll: true });
  return true;
}

function elementNamed(document: Document, name: string): HTMLElement | undefined {
  return document.getElementById(name) ?? document.getElementsByName(name)[0];
}

function decodedOrSame(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
