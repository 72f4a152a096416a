import { longestAddress } from '../protocol/messages';
import { idPrefix, linkAttribute } from './sanitiser';

/**
 * Follows links: those within the article here, all others by asking the host, which checks the address as it was written.
 * Listens before anyone else and lets nobody else hear of it, so that neither the browser nor VS Code follows by itself.
 */
export function listenToLinks(window: Window & typeof globalThis, follow: (href: string) => void): void {
  const { document } = window;
  const listen = (event: Event): void => {
    const link = event.target instanceof window.Element ? event.target.closest(`a, area, [${linkAttribute}]`) : null;
    // The offer to show a picture may stand inside a link: it is no part of it.
    const button = event.target instanceof window.Element ? event.target.closest('button') : null;
    if (
      !link ||
      (button && link.contains(button)) ||
      (event instanceof window.KeyboardEvent && event.key !== 'Enter')
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
    if (!href.startsWith('#') || !goToAnchor(document, href.slice(1))) {
      follow(href.slice(0, longestAddress));
    }
  };
  for (const type of ['click', 'auxclick', 'keydown'] as const) {
    document.addEventListener(type, listen, { capture: true });
  }
}

/** False when nothing on the page has that id or name. */
function goToAnchor(document: Document, anchor: string): boolean {
  if (anchor === '' || anchor === 'top') {
    document.documentElement.scrollIntoView();
    return true;
  }
  const target = elementNamed(document, anchor) ?? elementNamed(document, decodedOrSame(anchor));
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
  return document.getElementById(idPrefix + name) ?? document.getElementsByName(idPrefix + name)[0];
}

function decodedOrSame(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
