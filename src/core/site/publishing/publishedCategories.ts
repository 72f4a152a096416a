import type { YamlMap, YamlValue } from '../../frontMatter/yamlValue';
import { rubyText } from '../dates/rubyText';

/**
 * The categories that stand in a post's address, as Jekyll gathers them: the names of folders above `_posts`, what
 * `defaults` say, what the front matter says at `categories`, then at `category`. The same word twice counts once.
 */
export function publishedCategories(folders: readonly string[], values: YamlMap, defaults: YamlMap): readonly string[] {
  const plural = [...listed(defaults.get('categories')), ...listed(values.get('categories'))];
  const singular = flat((values.has('category') ? values.get('category') : defaults.get('category')) ?? null);
  // Lists in a list stand there whole, and taken apart where there is no `category`.
  const more = singular.length > 0 ? singular : plural.flatMap(flat);
  return [...new Set([...folders, ...plural.map(rubyText), ...more.map(rubyText)])];
}

/** A text is split at blanks. */
function listed(value: YamlValue | undefined): readonly YamlValue[] {
  if (typeof value === 'string') {
    return value.split(/[\t-\r \0]+/).filter((part) => part !== '');
  }
  return Array.isArray(value) ? value : [];
}

function flat(value: YamlValue): readonly YamlValue[] {
  return Array.isArray(value) ? value.flatMap(flat) : value === null || value === false ? [] : [value];
}
