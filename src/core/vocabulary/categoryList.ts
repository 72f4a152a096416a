import type { YamlMap, YamlValue } from '../frontMatter/yamlValue';
import type { Taxonomy } from './taxonomy';

/** A value that a site lists for a taxonomy, whether or not a post uses it yet. */
export interface ListedValue {
  readonly name: string;
  readonly description: string | undefined;
}

/** A list in `_config.yml`: the key it stands under, and how it was told from the other lists. */
export interface ListInConfig {
  readonly key: string;
  readonly why: 'setting' | 'key' | 'posts';
  readonly values: readonly ListedValue[];
}

/**
 * Finds the list of categories (or tags) that a site keeps in its `_config.yml`: a list of strings, or of maps with
 * `name` or `title`. Of several the one that shares most values with the posts is taken; without posts to compare, the
 * key has to name the taxonomy. `key`, from the settings, names the list outright. Undefined
 * where there is none.
 */
export function findListedValues(
  config: YamlMap,
  taxonomy: Taxonomy,
  used: ReadonlySet<string>,
  key = '',
): ListInConfig | undefined {
  if (key !== '') {
    const values = readList(config.get(key));
    return values.length > 0 ? { key, why: 'setting', values } : undefined;
  }
  let best: ListInConfig | undefined;
  let bestShared = 0;
  for (const [name, value] of config) {
    if (typeof name !== 'string') {
      continue;
    }
    const values = readList(value);
    const shared = values.filter((entry) => used.has(entry.name)).length;
    const isNamed = values.length > 0 && namesTaxonomy(name, taxonomy);
    if (shared > bestShared || (!best && isNamed)) {
      best = { key: name, why: isNamed ? 'key' : 'posts', values };
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

/** Keys such as `content_categories` or `tag_list`, not those that speak of a few of them: `exclude_categories`, `category_colors`. */
function namesTaxonomy(key: string, taxonomy: Taxonomy): boolean {
  const words = key.toLowerCase();
  const isNamed = taxonomy === 'categories' ? /categor(?:y|ies)(?:[_-]?list)?$/ : /tags?(?:[_-]?list)?$/;
  return isNamed.test(words) && !/^(?:exclude|hide|hidden|ignore|no[_-])/.test(words);
}
