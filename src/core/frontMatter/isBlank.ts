import type { YamlValue } from './yamlValue';

/** Whether a value shows nothing to a reader: none, a blank text, an empty list or map, a list of nothing else. */
export function isBlank(value: YamlValue): boolean {
  return (
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.every(isBlank)) ||
    (value instanceof Map && value.size === 0)
  );
}
