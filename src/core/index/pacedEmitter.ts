import { Emitter, type Event } from '../foundation/event';
import type { Disposable } from '../foundation/scope';

/** Tells of something that may happen more often than anyone needs to hear of it. */
export class PacedEmitter implements Disposable {
  readonly #emitter = new Emitter<void>();
  readonly event: Event<void> = this.#emitter.event;
  #isDue = false;
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(
    /** The least time between two times that `tellInTime` tells, in milliseconds. */
    private readonly interval: number,
    private readonly now: () => number,
  ) {}

  /** Something happened; nobody is told yet. */
  note(): void {
    this.#isDue = true;
  }

  /** Tells what happened, once, if anything did. */
  tell(): void {
    if (this.#isDue) {
      this.#isDue = false;
      this.#toldAt = this.now();
      this.#emitter.fire();
    }
  }

  /** The same, unless it was told only just now: then it waits for another call. */
  tellInTime(): void {
    if (this.#isDue && this.now() - this.#toldAt >= this.interval) {
      this.tell();
    }
  }

  dispose(): void {
    this.#emitter.dispose();
  }
}
