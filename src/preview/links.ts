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
    if (!link || (event instanceof window.KeyboardEvent && event.key !== 'Enter')) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const href = link.getAttribute(linkAttribute);
    if (href === null) {
      return;
    }
    if (href.startsWith('#')) {
      scrollToAnchor(document, href.slice(1));
    } else {
      follow(href.slice(0, longestAddress));
    }
  };
  for (const type of ['click', 'auxclick', 'keydown'] as const) {
    document.addEventListener(type, listen, { capture: true });
  }
}

function scrollToAnchor(document: Document, anchor: string): void {
  if (anchor === '' || anchor === 'top') {
    document.documentElement.scrollIntoView();
    return;
  }
  const target =
    document.getElementById(idPrefix + anchor) ?? document.getElementById(idPrefix + decodedOrSame(anchor));
  target?.scrollIntoView();
}

function decodedOrSame(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
