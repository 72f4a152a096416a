import type { YamlValue } from './yamlValue';

/** Values that a text of the given length may stand for once its aliases are written out. */
function allowance(length: number): number {
  return Math.max(100_000, 4 * length);
}

const MERGE_LIMIT = 20_000_000;

/** Each merge copies at most every key of the text: the product bounds the work before any of it is done. */
export function mayMergeTooMuch(source: string): boolean {
  const merges = count(source, '<<', MERGE_LIMIT);
  return merges > 100 && merges * count(source, ':', MERGE_LIMIT) > MERGE_LIMIT;
}

/** Whether the value, small in memory since its parts are shared, is huge or endless for whoever walks through it. */
export function isAliasBomb(source: string, value: YamlValue): boolean {
  if (!source.includes('*')) {
    return false;
  }
  const sizes = new Map<object, number>();
  return size(value, sizes) > allowance(source.length);
}

const UNFINISHED = Number.POSITIVE_INFINITY;

function size(value: YamlValue, sizes: Map<object, number>): number {
  if (!Array.isArray(value) && !(value instanceof Map)) {
    return 1;
  }
  const known = sizes.get(value);
  if (known !== undefined) {
    return known;
  }
  sizes.set(value, UNFINISHED);
  let sum = 1;
  for (const part of parts(value)) {
    sum += size(part, sizes);
  }
  sizes.set(value, sum);
  return sum;
}

function* parts(value: readonly YamlValue[] | ReadonlyMap<YamlValue, YamlValue>): Iterable<YamlValue> {
  if (!(value instanceof Map)) {
    yield* value as readonly YamlValue[];
    return;
  }
  for (const [key, part] of value) {
    yield key;
    yield part;
  }
}

function count(source: string, part: string, limit: number): number {
  let found = 0;
  for (let at = source.indexOf(part); at >= 0 && found < limit; at = source.indexOf(part, at + part.length)) {
    found++;
  }
  return found;
}
