import type { Spend } from './budget';
import { isKind, isLiquidList, isLiquidMap, type LiquidValue } from './liquidValue';
import { numberOf } from './numbers';

/** Ruby's `==`. */
export function isSame(left: LiquidValue, right: LiquidValue, spend: Spend = () => {}): boolean {
  spend(1);
  if (left === right || ((left ?? null) === null && (right ?? null) === null)) {
    return true;
  }
  const number = numberOf(left);
  if (number !== undefined) {
    return number === numberOf(right);
  }
  if (isLiquidList(left)) {
    return (
      isLiquidList(right) &&
      left.length === right.length &&
      left.every((item, index) => isSame(item, right[index], spend))
    );
  }
  if (isLiquidMap(left)) {
    return (
      isLiquidMap(right) &&
      left.size === right.size &&
      [...left].every(([key, item]) => right.has(key) && isSame(item, right.get(key), spend))
    );
  }
  if (isKind(left, 'time')) {
    return isKind(right, 'time') && left.epochMs === right.epochMs;
  }
  return (
    isKind(left, 'date') &&
    isKind(right, 'date') &&
    left.year === right.year &&
    left.month === right.month &&
    left.day === right.day
  );
}
