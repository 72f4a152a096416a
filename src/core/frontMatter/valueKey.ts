import type { YamlValue } from './yamlValue';

/** A text that two values share exactly when they say the same. */
export function valueKey(value: YamlValue): string {
  return JSON.stringify(plain(value));
}

export function isSameValue(one: YamlValue, other: YamlValue): boolean {
  return one === other || valueKey(one) === valueKey(other);
}

/** JSON knows neither maps nor big integers. */
function plain(value: YamlValue): unknown {
  if (value instanceof Map) {
    return { map: [...value].map(([key, item]) => [plain(key), plain(item)]) };
  }
  if (Array.isArray(value)) {
    return value.map(plain);
  }
  return typeof value === 'bigint' ? { integer: String(value) } : value;
}
