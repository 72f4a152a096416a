/** Sentences above what is shown: why it is not as it was asked for, or what is left out of it. */
export class Notices {
  readonly #list: HTMLElement;
  #first: readonly string[] = [];
  #more: readonly string[] = [];

  constructor(main: HTMLElement) {
    this.#list = main.ownerDocument.createElement('div');
    this.#list.className = 'postwright-notices';
    // Read out when it appears, as nobody looks for it.
    this.#list.setAttribute('role', 'status');
    main.replaceChildren(this.#list);
  }

  show(notices: readonly string[]): void {
    this.#first = notices;
    this.#more = [];
    this.#draw();
  }

  /** Those that are only known when the page is built. */
  showMore(notices: readonly string[]): void {
    this.#more = notices;
    this.#draw();
  }

  #draw(): void {
    const { ownerDocument: document } = this.#list;
    this.#list.replaceChildren(
      ...[...this.#first, ...this.#more].map((text) => {
        const sentence = document.createElement('p');
        sentence.textContent = text;
        return sentence;
      }),
    );
  }
}
