import { termForm } from './termForm';

/** The values that a site or the settings list, by how they are written. */
export class ListedTerms {
  readonly #names: ReadonlySet<string>;
  readonly #byForm = new Map<string, readonly string[]>();

  constructor(names: readonly string[]) {
    this.#names = new Set(names);
    for (const name of this.#names) {
      const form = termForm(name);
      this.#byForm.set(form, [...this.ofForm(form), name]);
    }
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** Those written alike. */
  ofForm(form: string): readonly string[] {
    return this.#byForm.get(form) ?? none;
  }
}

const none: readonly string[] = [];
