import { firstOf } from '../foundation/firstOf';
import type { PostSummary } from '../posts/postSummary';

/**
 * Posts in the order of their dates, then of their paths, those without a date first. A post comes and goes in about
 * the same time whether there are ten or a hundred thousand: they stand in runs of limited length.
 */
export class PostsByDate {
  /** In order, none of them empty. */
  readonly #runs: PostSummary[][] = [];
  #length = 0;
  #changes = 0;

  /** Grows whenever another post, or another summary of one, is among them. */
  get changes(): number {
    return this.#changes;
  }

  get length(): number {
    return this.#length;
  }

  get newest(): PostSummary | undefined {
    return this.#runs.at(-1)?.at(-1);
  }

  add(post: PostSummary): void {
    this.#length++;
    this.#changes++;
    const index = Math.min(this.#runOf(post), this.#runs.length - 1);
    const run = this.#runs[index];
    if (!run) {
      this.#runs.push([post]);
      return;
    }
    run.splice(placeIn(run, post), 0, post);
    if (run.length > longestRun) {
      this.#runs.splice(index + 1, 0, run.splice(longestRun / 2));
    }
  }

  /** `post` as it was added: its date and path tell where it stands. */
  delete(post: PostSummary): void {
    const index = this.#runOf(post);
    const run = this.#runs[index];
    const place = run ? placeIn(run, post) : 0;
    const found = run?.[place];
    if (run && found && compare(found, post) === 0) {
      this.#length--;
      this.#changes++;
      run.splice(place, 1);
      if (run.length === 0) {
        this.#runs.splice(index, 1);
      }
    }
  }

  replace(before: PostSummary, after: PostSummary): void {
    const run = compare(before, after) === 0 ? this.#runs[this.#runOf(before)] : undefined;
    if (run) {
      run[placeIn(run, before)] = after;
      this.#changes++;
    } else {
      this.delete(before);
      this.add(after);
    }
  }

  /** At most so many of the newest, the newest last. */
  newestOf(limit: number): readonly PostSummary[] {
    let found: readonly PostSummary[] = [];
    for (let index = this.#runs.length - 1; index >= 0 && found.length < limit; index--) {
      const run = this.#runs[index]?.slice(found.length - limit) ?? [];
      found = found.length === 0 ? run : [...run, ...found];
    }
    return found;
  }

  /** The first run that reaches as far as the post; one too many where none does. */
  #runOf(post: PostSummary): number {
    return firstOf(this.#runs.length, (index) => {
      const last = this.#runs[index]?.at(-1);
      return last !== undefined && compare(last, post) >= 0;
    });
  }
}

/** Posts that are moved when one comes or goes, at most. */
const longestRun = 512;

function placeIn(run: readonly PostSummary[], post: PostSummary): number {
  return firstOf(run.length, (index) => {
    const other = run[index];
    return other !== undefined && compare(other, post) >= 0;
  });
}

function compare(a: PostSummary, b: PostSummary): number {
  const [dateA, dateB] = [a.dateMs ?? Number.NEGATIVE_INFINITY, b.dateMs ?? Number.NEGATIVE_INFINITY];
  return dateA < dateB ? -1 : dateA > dateB ? 1 : a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
