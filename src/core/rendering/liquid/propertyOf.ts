import { Drop } from 'liquidjs';
import { isKind, isLiquidList, isLiquidMap, type LiquidMap, type LiquidValue } from './liquidValue';

/** `a.b` and `a[b]`: undefined for whatever Ruby's Liquid gives nil. */
export function propertyOf(scope: unknown, given: unknown): unknown {
  const key = given instanceof Drop ? given.valueOf() : given;
  if (isLiquidList(scope)) {
    return itemOf(scope, key);
  }
  if (isLiquidMap(scope)) {
    return entryOf(scope, key);
  }
  if (isKind(scope, 'drop')) {
    return typeof key === 'string' ? scope.get(key) : undefined;
  }
  if (typeof scope === 'string') {
    return key === 'size' ? [...scope].length : undefined;
  }
  if (typeof scope === 'number') {
    return key === 'size' ? 8 : undefined;
  }
  return isScope(scope) && typeof key === 'string' && Object.hasOwn(scope, key)
    ? (scope as Record<string, unknown>)[key]
    : undefined;
}

function itemOf(list: readonly LiquidValue[], key: unknown): LiquidValue {
  if (typeof key === 'number') {
    return list.at(key);
  }
  switch (key) {
    case 'size':
      return list.length;
    case 'first':
      return list[0];
    case 'last':
      return list.at(-1);
    default:
      return undefined;
  }
}

function entryOf(map: LiquidMap, key: unknown): LiquidValue {
  const value = map.get(key as LiquidValue);
  if (value !== undefined || map.has(key as LiquidValue)) {
    return value;
  }
  switch (key) {
    case 'size':
      return map.size;
    case 'first': {
      const [first] = map;
      return first;
    }
    default:
      return undefined;
  }
}

/** The scopes that the library makes for itself: plain objects. */
function isScope(scope: unknown): scope is object {
  if (typeof scope !== 'object' || scope === null || scope instanceof Drop) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(scope);
  return prototype === null || prototype === Object.prototype;
}
