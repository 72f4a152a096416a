import type { YamlMap, YamlValue } from '../frontMatter/yamlValue';
import { rubyText } from '../site/dates/rubyText';
import type { Taxonomy } from '../vocabulary/taxonomy';

/**
 * The categories or tags in front matter as Jekyll reads them (`Document#populate_categories`, `#populate_tags`): a
 * text at the plural is split at blanks, one at the singular is a single value. Tags come from the singular when it
 * has a value, else from the plural; categories from both, each once. Nulls and blank texts are left out, maps too.
 * What Jekyll adds to the categories from the names of folders isn't in here.
 */
export function taxonomyOf(values: YamlMap, name: Taxonomy): readonly string[] {
  const singular = values.get(name === 'tags' ? 'tag' : 'category');
  const plural = values.get(name);
  const fromSingular = singular === false ? [] : flattened(singular);
  const fromPlural =
    typeof plural === 'string' ? splitAtBlanks(plural) : Array.isArray(plural) ? flattened(plural) : [];
  if (name === 'tags') {
    return singular === undefined || singular === null || singular === false ? fromPlural : fromSingular;
  }
  return [...new Set([...fromPlural, ...fromSingular])];
}

/** Ruby's `split`: at ASCII white space only, so a full-width blank stays. */
function splitAtBlanks(text: string): readonly string[] {
  return text.split(/[\t-\r \0]+/).filter((part) => part !== '');
}

function flattened(value: YamlValue | undefined): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap(flattened);
  }
  const text = scalarText(value);
  return text === undefined || text.trim() === '' ? [] : [text];
}

function scalarText(value: YamlValue | undefined): string | undefined {
  if (value === undefined || value === null || value instanceof Map) {
    return undefined;
  }
  return rubyText(value);
}
