import type { YamlValue } from '../frontMatter/yamlValue';

/** A single value as a page prints it; undefined for what is empty, a list or a map. */
export function displayText(value: YamlValue | undefined): string | undefined {
  if (typeof value === 'string') {
    return value.trim() || undefined;
  }
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') {
    return String(value);
  }
  if (typeof value !== 'object' || value === null || !('kind' in value)) {
    return undefined;
  }
  switch (value.kind) {
    case 'float':
      return Number.isInteger(value.value) ? value.value.toFixed(1) : String(value.value);
    case 'time':
      return new Date(value.epochMs + (value.offsetMinutes ?? 0) * 60_000).toISOString().slice(0, 16).replace('T', ' ');
    case 'date':
      return [value.year, value.month, value.day].map((part) => String(part).padStart(2, '0')).join('-');
  }
}
