/**
 * Files for the frame. VS Code serves files to the page of a webview only, not to frames in it: the page fetches them, and
 * the frame gets them as blobs.
 */
export class LoadedFiles {
  readonly #window: Window & typeof globalThis;
  readonly #addresses = new Map<string, Promise<string | undefined>>();

  constructor(window: Window & typeof globalThis) {
    this.#window = window;
  }

  /** Undefined where there is nothing to load. */
  load(uri: string): Promise<string | undefined> {
    let address = this.#addresses.get(uri);
    if (!address) {
      address = this.#fetch(uri);
      this.#addresses.set(uri, address);
    }
    return address;
  }

  /** Another page: what was loaded is let go. */
  forget(): void {
    for (const address of this.#addresses.values()) {
      void address.then((blob) => blob !== undefined && this.#window.URL.revokeObjectURL(blob));
    }
    this.#addresses.clear();
  }

  async #fetch(uri: string): Promise<string | undefined> {
    try {
      const answer = await this.#window.fetch(uri);
      return answer.ok ? this.#window.URL.createObjectURL(await answer.blob()) : undefined;
    } catch {
      return undefined;
    }
  }
}
