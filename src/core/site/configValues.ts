import type { YamlList, YamlMap, YamlValue } from '../frontMatter/yamlValue';

export function isList(value: YamlValue | undefined): value is YamlList {
  return Array.isArray(value);
}

export function isMap(value: YamlValue | undefined): value is YamlMap {
  return value instanceof Map;
}

/** The text at a key, trimmed; undefined when it is blank or something else. */
export function text(values: YamlMap, key: string): string | undefined {
  const value = values.get(key);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The texts in a list; none when it is no list. */
export function texts(value: YamlValue | undefined): readonly string[] {
  return isList(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** A folder relative to the root, without `./` and final slashes; undefined when it lies outside. */
export function insideRoot(folder: string): string | undefined {
  const names: string[] = [];
  for (const name of folder.split('/')) {
    if (name === '..' && names.pop() === undefined) {
      return undefined;
    }
    if (name !== '' && name !== '.' && name !== '..') {
      names.push(name);
    }
  }
  return folder.startsWith('/') ? undefined : names.join('/');
}
