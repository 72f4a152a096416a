import { copyOf } from '../foundation/interner';
import type { YamlMap, YamlValue } from '../frontMatter/yamlValue';
import { urlFields } from '../site/publishing/pageSource';

/** The values that decide where a post is published; no part of them keeps the text alive. */
export function urlValuesOf(values: YamlMap): YamlMap {
  const found = urlFields.filter((name) => values.has(name));
  return found.length === 0 ? none : new Map(found.map((name) => [name, copied(values.get(name) ?? null)]));
}

const none: YamlMap = new Map();

function copied(value: YamlValue): YamlValue {
  if (typeof value === 'string') {
    return copyOf(value);
  }
  if (Array.isArray(value)) {
    return value.map(copied);
  }
  return value instanceof Map ? new Map([...value].map(([key, item]) => [copied(key), copied(item)])) : value;
}
