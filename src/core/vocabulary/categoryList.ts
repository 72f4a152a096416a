import type { YamlMap, YamlValue } from '../frontMatter/yamlValue';
import type { Taxonomy } from './taxonomy';

/** A value that a site lists for a taxonomy, whether or not a post uses it yet. */
export interface ListedValue {
  readonly name: string;
  readonly description: string | undefined;
}

/** A list in `_config.yml`, and the key it stands under. */
export interface ConfigList {
  readonly key: string;
  readonly values: readonly ListedValue[];
}

/** How a list was told from the others. */
export interface ListInConfig extends ConfigList {
  readonly why: 'setting' | 'key' | 'posts';
}

/**
 * Finds the list of categories (or tags) that a site keeps in its `_config.yml`: of several lists the one that shares
 * most values with the posts is taken; without posts to compare, the key has to name the taxonomy. `key`, from the
 * settings, names the list outright. Undefined where there is none.
 */
export function findListedValues(
  lists: readonly ConfigList[],
  taxonomy: Taxonomy,
  used: Pick<ReadonlySet<string>, 'has'>,
  key = '',
): ListInConfig | undefined {
  if (key !== '') {
    const list = lists.find((each) => each.key === key);
    return list && { ...list, why: 'setting' };
  }
  let best: ListInConfig | undefined;
  let bestShared = 0;
  for (const list of lists) {
    const shared = list.values.reduce((sum, { name }) => sum + (used.has(name) ? 1 : 0), 0);
    const isNamed = namesTaxonomy(list.key, taxonomy);
    if (shared > bestShared || (!best && isNamed)) {
      best = { ...list, why: isNamed ? 'key' : 'posts' };
      bestShared = shared;
    }
  }
  return best;
}

/** The lists of strings, or of maps with `name` or `title`, that stand at the top of `_config.yml`, in its order. */
export function configLists(config: YamlMap): readonly ConfigList[] {
  return [...config].flatMap(([key, value]) => {
    const values = typeof key === 'string' ? readList(value) : [];
    return typeof key === 'string' && values.length > 0 ? [{ key, values }] : [];
  });
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
