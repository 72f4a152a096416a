import type { YamlValue } from './yamlValue';

/** A text that two values share exactly when they say the same. */
export function valueKey(value: YamlValue): string {
  return JSON.stringify(value, plainly);
}

export function isSameValue(one: YamlValue, other: YamlValue): boolean {
  return one === other || valueKey(one) === valueKey(other);
}

/** For `JSON.stringify`, which knows neither maps nor big integers. */
export function plainly(_name: string, value: unknown): unknown {
  return value instanceof Map ? { map: [...value] } : typeof value === 'bigint' ? { integer: String(value) } : value;
}
