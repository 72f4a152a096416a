import type { YamlScalar } from '../../frontMatter/yamlValue';

/**
 * What a variable of a template may hold: what Ruby has there. A JavaScript number is an integer; one with a fraction
 * that the engine has read itself counts as a float as well.
 */
export type LiquidValue = undefined | YamlScalar | LiquidDrop | LiquidList | LiquidMap;

export type LiquidList = readonly LiquidValue[];
export type LiquidMap = ReadonlyMap<LiquidValue, LiquidValue>;

/** A thing of Jekyll's, such as the site or a post, whose values are worked out when they are asked for. */
export interface LiquidDrop {
  readonly kind: 'drop';
  /** Undefined for what it doesn't have. */
  get(key: string): LiquidValue;
  keys(): readonly string[];
  /** What is printed of the whole. */
  text(): string;
}

export function isLiquidMap(value: unknown): value is LiquidMap {
  return value instanceof Map;
}

export function isLiquidList(value: unknown): value is LiquidList {
  return Array.isArray(value);
}

export function isKind<Kind extends 'float' | 'time' | 'date' | 'drop'>(
  value: unknown,
  kind: Kind,
): value is Extract<LiquidValue, { readonly kind: Kind }> {
  return typeof value === 'object' && value !== null && (value as { readonly kind?: unknown }).kind === kind;
}
