import { JSDOM } from 'jsdom';

export type TestWindow = Window & typeof globalThis;

/** A window with an empty page, as the preview's program finds it. Nothing has a size in it. */
export function webviewWindow(html = '<!DOCTYPE html><body><main></main></body>'): TestWindow {
  const { window } = new JSDOM(html, { url: 'https://webview.invalid/' });
  // What jsdom lacks of a browser, as it is in a page without layout.
  window.Range.prototype.getBoundingClientRect = () => ({ top: 0, bottom: 0, height: 0 }) as DOMRect;
  window.scrollBy = () => {};
  window.matchMedia = (media: string) => Object.assign(new window.EventTarget(), { matches: false, media }) as never;
  return window as unknown as TestWindow;
}

/** The HTML of some nodes. */
export function htmlOf(nodes: DocumentFragment | Element): string {
  const holder = nodes.ownerDocument.createElement('div');
  holder.append(nodes.cloneNode(true));
  return holder.innerHTML;
}
