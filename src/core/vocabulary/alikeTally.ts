import type { PostSummary } from '../posts/postSummary';
import type { PostTally } from './postTally';

/** Which values of a taxonomy come to the same when they are written in some other form, such as a slug. */
export class AlikeTally implements PostTally {
  readonly #posts = new Map<string, number>();
  readonly #forms = new Map<string, string>();
  readonly #alike = new Map<string, readonly string[]>();

  constructor(
    private readonly valuesOf: (post: PostSummary) => readonly string[],
    /** Values alike have the same; one with an empty form has no like. */
    private readonly formOf: (value: string) => string,
  ) {}

  /** How many posts have the value. */
  postsWith(value: string): number {
    return this.#posts.get(value) ?? 0;
  }

  /** Kept for values that posts have: all tags of a post are asked about after each key. */
  formFor(value: string): string {
    return this.#forms.get(value) ?? this.formOf(value);
  }

  /** All values of that form that posts have, by code point; the same list until it changes. */
  ofForm(form: string): readonly string[] {
    return this.#alike.get(form) ?? none;
  }

  change(before: PostSummary | undefined, after: PostSummary | undefined): void {
    const had = new Set(before && this.valuesOf(before));
    const has = new Set(after && this.valuesOf(after));
    for (const value of has) {
      if (!had.has(value)) {
        this.#count(value, 1);
      }
    }
    for (const value of had) {
      if (!has.has(value)) {
        this.#count(value, -1);
      }
    }
  }

  #count(value: string, times: 1 | -1): void {
    const posts = this.postsWith(value) + times;
    if (posts > 0) {
      this.#posts.set(value, posts);
    } else {
      this.#posts.delete(value);
    }
    if (posts === 0 || (posts === 1 && times === 1)) {
      this.#list(value, posts > 0);
    }
  }

  #list(value: string, isThere: boolean): void {
    const form = this.formFor(value);
    if (isThere) {
      this.#forms.set(value, form);
    } else {
      this.#forms.delete(value);
    }
    const others = this.ofForm(form).filter((other) => other !== value);
    const values = isThere ? [...others, value].sort() : others;
    if (values.length > 0 && form !== '') {
      this.#alike.set(form, values);
    } else {
      this.#alike.delete(form);
    }
  }
}

const none: readonly string[] = [];
