/** Thrown when something that was read is not of the shape it was written in. */
class Damaged extends Error {
  override readonly name = 'Damaged';
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : damaged();
}

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : damaged();
}

export function asBoolean(value: unknown): boolean {
  return typeof value === 'boolean' ? value : damaged();
}

export function asNumber(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : damaged();
}

export function asInteger(value: unknown, least: number, greatest: number): number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= greatest
    ? (value as number)
    : damaged();
}

export function oneOf<T>(values: readonly T[], value: unknown): T {
  return values.includes(value as T) ? (value as T) : damaged();
}

/** What stands in a table at the place that is given. */
export function asEntry<T>(table: readonly T[], index: unknown): T {
  return table[asInteger(index, 0, table.length - 1)] as T;
}

export function damaged(): never {
  throw new Damaged();
}
