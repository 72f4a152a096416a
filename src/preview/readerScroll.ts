/**
 * Tells the reader's scrolling from the page's own, so that an editor and its preview never chase each other: what the
 * page did because the editor was scrolled, or to keep its place, is not reported.
 */
export class ReaderScroll {
  readonly #window: Window;
  /** Where the page has put itself; undefined once the reader has moved on. */
  #own: number | undefined;

  constructor(window: Window, report: () => void) {
    this.#window = window;
    window.addEventListener(
      'scroll',
      () => {
        if (this.#own !== undefined && Math.abs(window.scrollY - this.#own) < 1) {
          return;
        }
        this.#own = undefined;
        report();
      },
      { passive: true },
    );
  }

  /** Where the page stands now is its own doing. Browsers tell of scrolling later, at the next frame. */
  own(): void {
    this.#own = this.#window.scrollY;
  }
}
