/**
 * A value of front matter as Jekyll's YAML reader (Psych) makes it. A JavaScript number is a YAML integer;
 * floats, times and dates are kept apart because Jekyll prints and compares them differently.
 */
export type YamlValue = YamlScalar | YamlList | YamlMap;

export type YamlScalar = null | boolean | string | number | bigint | YamlFloat | YamlTime | YamlDate;

export interface YamlFloat {
  readonly kind: 'float';
  readonly value: number;
}

/** A point in time. */
export interface YamlTime {
  readonly kind: 'time';
  /** Milliseconds since 1970 in UTC. */
  readonly epochMs: number;
  /** The offset from UTC as written, in minutes; undefined when none was written, which Jekyll takes as UTC. */
  readonly offsetMinutes: number | undefined;
}

/** A day without a time. */
export interface YamlDate {
  readonly kind: 'date';
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

export type YamlList = readonly YamlValue[];

/** Keys are mostly strings, but YAML allows any value. In the order of the text; of equal keys the last one. */
export type YamlMap = ReadonlyMap<YamlValue, YamlValue>;
