import type { Disposable } from './scope';

/** Something one can listen to; VS Code's events have the same shape. */
export type Event<T> = (listener: (value: T) => void) => Disposable;

/** The sending side of an event. A listener added or removed while sending takes part from the next time on. */
export class Emitter<T> implements Disposable {
  #listeners: readonly ((value: T) => void)[] = [];

  readonly event: Event<T> = (listener) => {
    this.#listeners = [...this.#listeners, listener];
    return {
      dispose: () => {
        this.#listeners = this.#listeners.filter((other) => other !== listener);
      },
    };
  };

  fire(value: T): void {
    for (const listener of this.#listeners) {
      listener(value);
    }
  }

  dispose(): void {
    this.#listeners = [];
  }
}
