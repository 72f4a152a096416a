import { Interner } from '../foundation/interner';
import type { SummaryField } from './summaryField';

/** What the summaries of all posts share: a few thousand words, and the ways in which fields are written. */
export class SummaryPool {
  readonly #words = new Interner();
  readonly #fields = new Map<string, SummaryField>();

  word(text: string): string {
    return this.#words.intern(text);
  }

  /** An equal field that may be shared. One with a date in it hardly has its like. */
  field(field: SummaryField): SummaryField {
    if (field.written !== undefined && field.written.length > 4) {
      return field;
    }
    const key = JSON.stringify(Object.values(field));
    const shared = this.#fields.get(key) ?? field;
    this.#fields.set(key, shared);
    return shared;
  }
}
