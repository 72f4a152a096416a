import type { YamlMap, YamlValue } from '../frontMatter/yamlValue';
import type { Taxonomy } from './taxonomy';

/** A value that a site lists for a taxonomy, whether or not a post uses it yet. */
export interface ListedValue {
  readonly name: string;
  readonly description: string | undefined;
}

/**
 * Finds the list of categories (or tags) that a site keeps in its `_config.yml`: a list of strings, or of maps with
 * `name` or `title`. Of several the one that shares most values with the posts is taken; without posts to compare, the
 * key has to name the taxonomy. `key`, from the settings, names the list outright.
 */
export function findListedValues(
  config: YamlMap,
  taxonomy: Taxonomy,
  used: ReadonlySet<string>,
  key = '',
): readonly ListedValue[] {
  if (key !== '') {
    return readList(config.get(key));
  }
  let best: readonly ListedValue[] = [];
  let bestShared = 0;
  for (const [name, value] of config) {
    const list = readList(value);
    const shared = list.filter((entry) => used.has(entry.name)).length;
    const named = typeof name === 'string' && namesTaxonomy(name, taxonomy);
    if (shared > bestShared || (best.length === 0 && named)) {
      best = list;
      bestShared = shared;
    }
  }
  return best;
}

function readList(value: YamlValue | undefined): readonly ListedValue[] {
  if (!Array.isArray(value)) {
    return [];
  }
  const list: ListedValue[] = [];
  for (const item of value as readonly YamlValue[]) {
    if (typeof item === 'string') {
      list.push({ name: item, description: undefined });
    } else if (item instanceof Map) {
      const name: unknown = item.get('name') ?? item.get('title');
      const description: unknown = item.get('description');
      if (typeof name === 'string') {
        list.push({ name, description: typeof description === 'string' ? description : undefined });
      }
    }
  }
  return list;
}

function namesTaxonomy(key: string, taxonomy: Taxonomy): boolean {
  return key.toLowerCase().includes(taxonomy === 'categories' ? 'categor' : 'tags');
}
