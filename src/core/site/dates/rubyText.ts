import type { YamlValue } from '../../frontMatter/yamlValue';

/** A value as Ruby's `to_s` writes it. Times are left to who knows their zone: they are written in UTC. */
export function rubyText(value: YamlValue): string {
  return typeof value === 'string' ? value : value === null ? '' : inspected(value);
}

/** Lists and maps show their items as `inspect` does. */
function inspected(value: YamlValue): string {
  if (value === null) {
    return 'nil';
  }
  if (typeof value === 'string') {
    return `"${value}"`;
  }
  if (typeof value !== 'object') {
    return String(value);
  }
  if (Array.isArray(value)) {
    return `[${value.map(inspected).join(', ')}]`;
  }
  if (value instanceof Map) {
    return `{${[...value].map(([key, item]) => `${inspected(key)}=>${inspected(item)}`).join(', ')}}`;
  }
  return 'kind' in value ? scalarText(value) : '';
}

function scalarText(value: Extract<YamlValue, { readonly kind: string }>): string {
  switch (value.kind) {
    case 'float':
      return Number.isInteger(value.value) ? `${value.value}.0` : String(value.value);
    case 'time':
      return new Date(value.epochMs).toISOString();
    case 'date':
      return [String(value.year).padStart(4, '0'), two(value.month), two(value.day)].join('-');
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
