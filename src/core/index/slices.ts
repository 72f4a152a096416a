/** Work that shares a thread with typing is done in slices of this many milliseconds. */
const longestSlice = 8;

/** Lets other work run as soon as a slice is used up, for any number of workers that take turns. */
export class Slices {
  #begun: number;
  #pausing: Promise<void> | undefined;

  constructor(
    private readonly pause: () => Promise<void>,
    private readonly now: () => number,
    /** Told at the end of each slice. */
    private readonly ended: () => void = () => {},
  ) {
    this.#begun = now();
  }

  /**
   * Whether to wait for the next slice before more work: `while (slices.isOver) await slices.next();`. It has to be a
   * loop right before the work: of several workers that wait, the first ones may use the slice up again.
   */
  get isOver(): boolean {
    return this.now() - this.#begun >= longestSlice;
  }

  next(): Promise<void> {
    this.#pausing ??= this.#nextSlice();
    return this.#pausing;
  }

  async #nextSlice(): Promise<void> {
    this.ended();
    await this.pause();
    this.#begun = this.now();
    this.#pausing = undefined;
  }
}
