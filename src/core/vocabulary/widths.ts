import { Counts } from './counts';

/** What most texts of a site are like in length; undefined bounds where there are too few to tell. */
export interface UsualWidth {
  /** Nine of ten have at least this many columns. */
  readonly least: number;
  /** Nine of ten have at most this many. */
  readonly most: number;
}

/** How wide the texts of a field are, in columns. */
export class Widths {
  readonly #counts = new Counts<`${number}`>();
  #total = 0;
  #usual: UsualWidth | undefined;
  #isKnown = false;

  get total(): number {
    return this.#total;
  }

  add(width: number, times: 1 | -1): void {
    this.#counts.add(`${width}`, times);
    this.#total += times;
    this.#isKnown = false;
  }

  /** Undefined while there are too few to tell. */
  get usual(): UsualWidth | undefined {
    if (!this.#isKnown) {
      this.#isKnown = true;
      this.#usual = this.#total < textsToLearnFrom ? undefined : this.#measure();
    }
    return this.#usual;
  }

  #measure(): UsualWidth {
    const widths = [...this.#counts].map(([width, times]) => ({ width: Number(width), times }));
    widths.sort((a, b) => a.width - b.width);
    const at = (share: number): number => {
      let left = share * this.#total;
      return (
        widths.find(({ times }) => {
          left -= times;
          return left <= 0;
        })?.width ?? 0
      );
    };
    return { least: at(0.1), most: at(0.9) };
  }
}

const textsToLearnFrom = 20;
