import type { FilePath } from '../foundation/filePath';
import type { PostSummary } from '../posts/postSummary';
import type { PostTally } from './postTally';

/** Whose habits: `posts`, or those of a collection by its name. */
export type HabitGroup = string;

/** The group that a post belongs to; undefined for drafts, which aren't finished, and pages. `collectionOf` knows documents. */
export function habitGroupOf(
  { kind, path }: PostSummary,
  collectionOf: (path: FilePath) => HabitGroup | undefined,
): HabitGroup | undefined {
  return kind === 'post' ? 'posts' : kind === 'document' ? collectionOf(path) : undefined;
}

/** A tally of its own for each group. */
export class GroupedTally<Tally extends PostTally> implements PostTally {
  readonly #tallies = new Map<HabitGroup, Tally>();

  constructor(
    private readonly groupOf: (post: PostSummary) => HabitGroup | undefined,
    private readonly create: () => Tally,
  ) {}

  of(group: HabitGroup): Tally {
    let tally = this.#tallies.get(group);
    if (!tally) {
      tally = this.create();
      this.#tallies.set(group, tally);
    }
    return tally;
  }

  change(before: PostSummary | undefined, after: PostSummary | undefined): void {
    const [from, to] = [before && this.groupOf(before), after && this.groupOf(after)];
    if (from !== undefined && from !== to) {
      this.of(from).change(before, undefined);
    }
    if (to !== undefined) {
      this.of(to).change(from === to ? before : undefined, after);
    }
  }
}
