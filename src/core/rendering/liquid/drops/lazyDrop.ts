import type { LiquidDrop, LiquidValue } from '../liquidValue';

/** A drop whose values are worked out when they are first asked for. `others` has what is not in the table. */
export function lazyDrop(
  values: Readonly<Record<string, () => LiquidValue>>,
  others: ReadonlyMap<unknown, LiquidValue> = new Map(),
  text: () => string = () => '',
  missing: (key: string) => LiquidValue = () => undefined,
): LiquidDrop {
  const known = new Map<string, LiquidValue>();
  return {
    kind: 'drop',
    get(key) {
      if (!Object.hasOwn(values, key)) {
        return others.has(key) ? others.get(key) : missing(key);
      }
      if (!known.has(key)) {
        known.set(key, values[key]?.());
      }
      return known.get(key);
    },
    keys: () => [...new Set([...Object.keys(values), ...[...others.keys()].filter((key) => typeof key === 'string')])],
    text,
  };
}
