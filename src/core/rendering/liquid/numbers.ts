import type { YamlFloat } from '../../frontMatter/yamlValue';
import { isKind, type LiquidValue } from './liquidValue';

/** A number of any kind; undefined for everything else, texts of digits too. */
export function numberOf(value: LiquidValue): number | undefined {
  if (typeof value === 'number') {
    return value;
  }
  if (typeof value === 'bigint') {
    return Number(value);
  }
  return isKind(value, 'float') ? value.value : undefined;
}

export function isFloat(value: LiquidValue): boolean {
  return isKind(value, 'float') || (typeof value === 'number' && !Number.isInteger(value));
}

export function float(value: number): YamlFloat {
  return { kind: 'float', value };
}
