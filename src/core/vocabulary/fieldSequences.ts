import { contentHash } from '../foundation/contentHash';
import { Counts } from './counts';

/**
 * In which order posts write their fields. Posts come from few templates, so that there are few orders; which of two fields
 * comes first is worked out from them when it is asked.
 */
export class FieldSequences {
  readonly #sequences = new Counts<string>();

  add(names: readonly string[], times: 1 | -1): void {
    this.#sequences.add(names.join(separator), times);
  }

  /** The same as long as the posts write their fields in the same orders. */
  get mark(): number {
    return contentHash(JSON.stringify([...this.#sequences].sort(([a], [b]) => (a < b ? -1 : 1))));
  }

  /** Of all pairs of these names those of which nearly all posts that have both write the first one first: `first\nsecond`. */
  orderedPairs(names: readonly string[]): ReadonlySet<string> {
    const counts = new Map<string, number>();
    for (const [sequence, times] of this.#sequences) {
      const written = sequence.split(separator).filter((name) => names.includes(name));
      for (const [index, first] of written.entries()) {
        for (const second of written.slice(index + 1)) {
          const pair = pairOf(first, second);
          counts.set(pair, (counts.get(pair) ?? 0) + times);
        }
      }
    }
    return new Set(
      [...counts]
        .filter(([pair, times]) => {
          const [first = '', second = ''] = pair.split(separator);
          const both = times + (counts.get(pairOf(second, first)) ?? 0);
          return both >= enough && times >= both * shareOfNearlyAll;
        })
        .map(([pair]) => pair),
    );
  }
}

/** No name of a field has it: one stands in one line. */
const separator = '\n';

export function pairOf(first: string, second: string): string {
  return first + separator + second;
}

/** Posts that have both fields. */
const enough = 10;
const shareOfNearlyAll = 0.9;
