export interface Disposable {
  dispose(): unknown;
}

/** Owns things that must be closed together, last opened first. What arrives after closing is closed at once. */
export class Scope implements Disposable {
  #owned: Disposable[] = [];
  #closed = false;

  get closed(): boolean {
    return this.#closed;
  }

  own<T extends Disposable>(thing: T): T {
    if (this.#closed) {
      thing.dispose();
    } else {
      this.#owned.push(thing);
    }
    return thing;
  }

  dispose(): void {
    this.#closed = true;
    for (const thing of this.#owned.splice(0).reverse()) {
      thing.dispose();
    }
  }
}
