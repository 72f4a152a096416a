import type { YamlDate, YamlFloat, YamlTime, YamlValue } from '../core/frontMatter/yamlValue';

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A value of front matter for JSON: times as ISO 8601 with the offset as written, dates as `YYYY-MM-DD`. */
export function printable(value: YamlValue): Json {
  if (value === null || typeof value !== 'object') {
    return typeof value === 'bigint' ? String(value) : value;
  }
  if (isList(value)) {
    return value.map(printable);
  }
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, item]) => [asKey(key), printable(item)]));
  }
  return 'kind' in value ? printableScalar(value) : null;
}

function printableScalar(value: YamlFloat | YamlTime | YamlDate): Json {
  switch (value.kind) {
    case 'float':
      return Number.isFinite(value.value) ? value.value : String(value.value);
    case 'date':
      return `${String(value.year).padStart(4, '0')}-${two(value.month)}-${two(value.day)}`;
    case 'time':
      return isoTime(value);
  }
}

function isoTime({ epochMs, offsetMinutes = 0 }: YamlTime): string {
  const shown = new Date(epochMs + offsetMinutes * 60_000);
  if (Number.isNaN(shown.getTime())) {
    return String(epochMs);
  }
  const offset = Math.abs(offsetMinutes);
  const zone =
    offset === 0 ? 'Z' : `${offsetMinutes < 0 ? '-' : '+'}${two(Math.trunc(offset / 60))}:${two(offset % 60)}`;
  return shown.toISOString().replace(/\.000Z$|Z$/, zone);
}

function asKey(key: YamlValue): string {
  const printed = printable(key);
  return typeof printed === 'string' ? printed : JSON.stringify(printed);
}

function isList(value: object): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
