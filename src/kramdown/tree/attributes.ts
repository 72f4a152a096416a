/** Attributes of an element in the order in which they were first written. */
export type Attributes = Map<string, string>;

/** Classes add up; everything else is replaced. */
export function mergeAttributes(into: Attributes | undefined, from: ReadonlyMap<string, string>): Attributes {
  const merged: Attributes = into ?? new Map();
  for (const [name, value] of from) {
    const before = name === 'class' ? merged.get(name) : undefined;
    merged.set(name, before ? `${before} ${value}` : value);
  }
  return merged;
}
