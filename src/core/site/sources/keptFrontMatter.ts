import { copyOf } from '../../foundation/interner';
import { readableValues } from '../../frontMatter/readableValues';
import { readFrontMatter } from '../../frontMatter/readFrontMatter';
import type { YamlMap, YamlValue } from '../../frontMatter/yamlValue';

/** The values of a document's front matter, none of which keeps its text alive. */
export function keptFrontMatter(text: string): YamlMap {
  return copiedMap(readableValues(readFrontMatter(text)));
}

function copied(value: YamlValue): YamlValue {
  if (typeof value === 'string') {
    return copyOf(value);
  }
  if (Array.isArray(value)) {
    return value.map(copied);
  }
  return value instanceof Map ? copiedMap(value) : value;
}

function copiedMap(map: YamlMap): YamlMap {
  return new Map([...map].map(([key, value]) => [copied(key), copied(value)]));
}
