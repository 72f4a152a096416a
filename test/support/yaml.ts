import type { YamlDate, YamlFloat, YamlTime, YamlValue } from '../../src/core/frontMatter/yamlValue';

export function float(value: number): YamlFloat {
  return { kind: 'float', value };
}

/** A time from its ISO form in UTC, and the minutes of the offset as written. */
export function time(iso: string, offsetMinutes?: number): YamlTime {
  return { kind: 'time', epochMs: Date.parse(iso), offsetMinutes };
}

export function date(year: number, month: number, day: number): YamlDate {
  return { kind: 'date', year, month, day };
}

/** A map from its pairs. */
export function map(...pairs: readonly (readonly [YamlValue, YamlValue])[]): ReadonlyMap<YamlValue, YamlValue> {
  return new Map(pairs);
}
