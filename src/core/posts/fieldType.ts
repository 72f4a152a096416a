import type { YamlValue } from '../frontMatter/yamlValue';

/** What Jekyll reads in a field. A day and a moment are both a date to a writer; how they are written tells them apart. */
export type FieldType = 'string' | 'number' | 'boolean' | 'date' | 'list' | 'map' | 'nothing';

export function fieldTypeOf(value: YamlValue): FieldType {
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'number':
    case 'bigint':
      return 'number';
    default:
      return value === null
        ? 'nothing'
        : value instanceof Map
          ? 'map'
          : 'kind' in value
            ? value.kind === 'float'
              ? 'number'
              : 'date'
            : 'list';
  }
}
