import { smallFnv1a } from '../foundation/fnv1a';
import { Interner } from '../foundation/interner';
import { valueKey } from '../frontMatter/valueKey';
import type { YamlMap } from '../frontMatter/yamlValue';
import type { SummaryField } from './summaryField';

/** What the summaries of all posts share: a few thousand words, and the ways in which fields are written. */
export class SummaryPool {
  readonly #words = new Interner();
  /** The first of each name, which are nearly all that come. */
  readonly #usual = new Map<string, SummaryField[]>();
  readonly #fields = new Map<string, SummaryField>();
  /** Hashes of fields that came once: two with one hash cost no more than a field kept in vain. */
  readonly #seen = new Set<number>();
  readonly #values = new Map<string, YamlMap>();

  word(text: string): string {
    return this.#words.intern(text);
  }

  /** An equal list of words. */
  list(words: readonly string[]): readonly string[] {
    return words.length === 0 ? noWords : words.map((word) => this.word(word));
  }

  /**
   * An equal field that may be shared. One with a date in it hardly has its like; one with values is kept from the second
   * time on, for many a site has a field that says something else in each post.
   */
  field(field: SummaryField): SummaryField {
    if (field.written !== undefined && field.written.length > 4) {
      return field;
    }
    const usual = this.#usualOf(field.name);
    const same = usual.find((other) => isSame(other, field));
    if (same) {
      return same;
    }
    if (usual.length < mostUsual) {
      usual.push(field);
      return field;
    }
    const key = keyOf(field);
    const known = this.#fields.get(key);
    if (known) {
      return isSame(known, field) ? known : field;
    }
    if (field.values.length === 0 || !this.#isFirst(key)) {
      this.#fields.set(key, field);
    }
    return field;
  }

  #usualOf(name: string): SummaryField[] {
    let usual = this.#usual.get(name);
    if (!usual) {
      usual = [];
      this.#usual.set(name, usual);
    }
    return usual;
  }

  #isFirst(key: string): boolean {
    const before = this.#seen.size;
    this.#seen.add(smallFnv1a(key));
    return this.#seen.size > before;
  }

  /** Equal values that may be shared: categories come again and again, an address of a post's own doesn't. */
  values(values: YamlMap): YamlMap {
    if (values.has('permalink') || values.has('slug')) {
      return values;
    }
    const key = valueKey(values);
    const shared = this.#values.get(key) ?? values;
    this.#values.set(key, shared);
    return shared;
  }
}

/** Of nearly all fields no two share a key that differ. It is made for each field of each post, so by joining alone. */
function keyOf({ name, type, style, itemStyle, isEmpty, written, values }: SummaryField): string {
  return `${name}\n${type} ${style} ${itemStyle} ${isEmpty} ${written} ${values.join('\n')}`;
}

function isSame(one: SummaryField, other: SummaryField): boolean {
  return (
    one.style === other.style &&
    one.type === other.type &&
    one.itemStyle === other.itemStyle &&
    one.isEmpty === other.isEmpty &&
    one.written === other.written &&
    one.name === other.name &&
    areSameWords(one.values, other.values)
  );
}

function areSameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

/** Looked through one by one, which is quicker than making a key as long as they are few. */
const mostUsual = 24;

const noWords: readonly string[] = [];
