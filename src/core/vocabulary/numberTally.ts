import type { PostSummary } from '../posts/postSummary';
import { Counts } from './counts';
import type { PostTally } from './postTally';

/** How many values of a taxonomy posts have. */
export class NumberTally implements PostTally {
  readonly #counts = new Counts<`${number}`>();
  #posts = 0;

  constructor(private readonly numberOf: (post: PostSummary) => number) {}

  change(before: PostSummary | undefined, after: PostSummary | undefined): void {
    const [had, has] = [before && this.numberOf(before), after && this.numberOf(after)];
    if (had !== has) {
      this.#count(had, -1);
      this.#count(has, 1);
    }
  }

  /** The number that 95 % of the posts that have any don't exceed; undefined while there are too few to tell. */
  get usual(): number | undefined {
    if (this.#posts < postsToLearnFrom) {
      return undefined;
    }
    let left = this.#posts * share;
    return [...this.#counts]
      .map(([number, posts]) => ({ number: Number(number), posts }))
      .sort((a, b) => a.number - b.number)
      .find(({ posts }) => {
        left -= posts;
        return left <= 0;
      })?.number;
  }

  #count(number: number | undefined, times: 1 | -1): void {
    if (number !== undefined && number > 0) {
      this.#counts.add(`${number}`, times);
      this.#posts += times;
    }
  }
}

const postsToLearnFrom = 20;
const share = 0.95;
