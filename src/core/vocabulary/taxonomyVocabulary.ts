import { type ConfigList, findListedValues, type ListedValue, type ListInConfig } from './categoryList';
import { PostsByDate } from './postsByDate';
import type { Taxonomy } from './taxonomy';
import type { ValueTally } from './valueTally';
import type { VocabularyEntry } from './vocabularyEntry';

/** Where values of a taxonomy may be listed, whether or not a post uses them. */
export interface ListsOfValues {
  readonly settings: readonly string[];
  /** All lists of the configuration; which one is the taxonomy's depends on the posts. */
  readonly config: readonly ConfigList[];
  /** The key of the one that the settings name; empty where they name none. */
  readonly key: string;
}

/** Every value a site knows for one taxonomy: those that posts use, with what lists say of them, and those not used yet. */
export class TaxonomyVocabulary {
  readonly #settings: readonly ListedValue[];
  #used: readonly VocabularyEntry[] | undefined;
  #list: ConfigList['values'] | undefined;
  #entries: readonly VocabularyEntry[] = [];
  /** By what posts say of a listed value: its entry stays the same as long as that does. */
  #listed = new WeakMap<VocabularyEntry, VocabularyEntry>();

  constructor(
    readonly taxonomy: Taxonomy,
    readonly tally: ValueTally,
    private readonly lists: ListsOfValues,
  ) {
    this.#settings = lists.settings.map((name) => ({ name, description: undefined }));
  }

  get listInConfig(): ListInConfig | undefined {
    return findListedValues(this.lists.config, this.taxonomy, this.tally, this.lists.key);
  }

  /** In the order in which a writer wants them offered; the same list until something of it changes. */
  get entries(): readonly VocabularyEntry[] {
    const used = this.tally.entries;
    const list = this.listInConfig?.values ?? noValues;
    if (this.#list !== list) {
      this.#listed = new WeakMap();
    }
    if (this.#used !== used || this.#list !== list) {
      [this.#used, this.#list] = [used, list];
      this.#entries = this.#joined(used, [...this.#settings, ...list]);
    }
    return this.#entries;
  }

  /** Of equal values the first list's wins. */
  #joined(used: readonly VocabularyEntry[], listed: readonly ListedValue[]): readonly VocabularyEntry[] {
    if (listed.length === 0) {
      return used;
    }
    const byName = new Map(listed.toReversed().map((value) => [value.name, value]));
    const unused = [...byName.values()].filter(({ name }) => !this.tally.has(name));
    return [
      ...used.map((entry) => this.#withList(entry, byName.get(entry.value))),
      ...unused
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((value) => ({ value: value.name, posts: 0, lastUsedMs: undefined, listed: value, usedIn: noPosts })),
    ];
  }

  #withList(entry: VocabularyEntry, listed: ListedValue | undefined): VocabularyEntry {
    if (!listed) {
      return entry;
    }
    const known = this.#listed.get(entry) ?? { ...entry, listed };
    this.#listed.set(entry, known);
    return known;
  }
}

const noValues: readonly ListedValue[] = [];
const noPosts = new PostsByDate();
