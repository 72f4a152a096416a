import type { BlockList } from './blockList';
import type { ReaderScroll } from './readerScroll';

/** Where an article is shown and scrolled: the page itself, or the frame with the page of its site. */
export interface Surface {
  readonly window: Window & typeof globalThis;
  /** Empty where the page does not show the article once. */
  readonly blocks: BlockList;
  readonly scroll: ReaderScroll;
}
