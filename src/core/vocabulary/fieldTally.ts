import type { FilePath } from '../foundation/filePath';
import { isSameField, type PostSummary } from '../posts/postSummary';
import type { SummaryField } from '../posts/summaryField';
import { FieldCounts } from './fieldCounts';
import { customsFrom, type FieldCustoms } from './fieldCustoms';
import { FieldSequences } from './fieldSequences';
import type { PostTally } from './postTally';
import { habitsFrom, type SiteHabits } from './siteHabits';

/**
 * How posts write their fields. One that Jekyll can't read still shows its fields; one that has none yet, or whose front
 * matter is not closed, was only just begun and has nothing to teach.
 */
export class FieldTally implements PostTally {
  /** The order in which they write their fields, as it is now and will be. */
  readonly sequences = new FieldSequences();
  readonly #posts = new Set<FilePath>();
  readonly #fields = new Map<string, FieldCounts>();
  #habits: SiteHabits | undefined;
  #customs: FieldCustoms | undefined;

  /** The posts that have fields, as they are now and will be. */
  get posts(): ReadonlySet<FilePath> {
    return this.#posts;
  }

  /** As they are now and will be. */
  get fields(): ReadonlyMap<string, FieldCounts> {
    return this.#fields;
  }

  /** What most posts do; the same until it may have changed. */
  get habits(): SiteHabits {
    this.#habits ??= habitsFrom(this.#posts, this.#fields);
    return this.#habits;
  }

  /** What they do as a rule; the same until it may have changed. */
  get customs(): FieldCustoms {
    this.#customs ??= customsFrom(this.#posts.size, this.#fields);
    return this.#customs;
  }

  change(before: PostSummary | undefined, after: PostSummary | undefined): void {
    const [had, has] = [before?.fields ?? [], after?.fields ?? []];
    if (had.length === has.length && had.every((field, index) => isSameField(field, has[index] as SummaryField))) {
      return;
    }
    this.#habits = undefined;
    this.#customs = undefined;
    this.#count(had, -1);
    this.#count(has, 1);
    if (before && had.length > 0) {
      this.#posts.delete(before.path);
    }
    if (after && has.length > 0) {
      this.#posts.add(after.path);
    }
  }

  #count(fields: readonly SummaryField[], times: 1 | -1): void {
    this.sequences.add(
      fields.map(({ name }) => name),
      times,
    );
    fields.forEach((field, index) => {
      const counts = this.#fields.get(field.name) ?? new FieldCounts();
      this.#fields.set(field.name, counts);
      counts.add(field, Math.round((index * wholeOrder) / fields.length), times);
      if (counts.writers === 0) {
        this.#fields.delete(field.name);
      }
    });
  }
}

/** A place in a post's order is a share of this, and a whole number: sums stay exact. It is a multiple of 1 to 16. */
const wholeOrder = 720_720;
