import { type Context, Drop, defaultOperators, type Operators } from 'liquidjs';
import { message } from '../../foundation/message';
import type { Spend } from './budget';
import { isSame } from './isSame';
import { runOf } from './liquidRun';
import { isKind, isLiquidList, isLiquidMap, type LiquidValue } from './liquidValue';
import { BLANK, EMPTY } from './literals';
import { numberOf } from './numbers';
import { toS } from './rubyText';
import { TemplateFailure } from './templateFailure';

/** Comparisons as Ruby makes them. What can't be compared is false, as in `1 < nil`. */
export const operators: Operators = {
  ...defaultOperators,
  '==': (left, right, context) => equal(left, right, context),
  '!=': (left, right, context) => !equal(left, right, context),
  '<>': (left, right, context) => !equal(left, right, context),
  '<': (left, right) => compared(left, right, (order) => order < 0),
  '>': (left, right) => compared(left, right, (order) => order > 0),
  '<=': (left, right) => compared(left, right, (order) => order <= 0),
  '>=': (left, right) => compared(left, right, (order) => order >= 0),
  contains: (left, right, context) => contains(plain(left), plain(right), context),
};

/** A value of the library's own, such as a range's, as one of ours. */
export function plain(value: unknown): LiquidValue {
  return (value instanceof Drop ? value.valueOf() : value) as LiquidValue;
}

export function equal(left: unknown, right: unknown, context: Context): boolean {
  if (left === EMPTY || right === EMPTY) {
    return left === right || isEmpty(plain(left === EMPTY ? right : left));
  }
  if (left === BLANK || right === BLANK) {
    return left === right;
  }
  return isSame(plain(left), plain(right), spendOn(context));
}

function isEmpty(value: LiquidValue): boolean {
  return value === '' || (isLiquidList(value) && value.length === 0) || (isLiquidMap(value) && value.size === 0);
}

function compared(left: unknown, right: unknown, holds: (order: number) => boolean): boolean {
  const [one, other] = [plain(left), plain(right)];
  const order = orderOf(one, other);
  if (order === undefined && isOrdered(one) && isOrdered(other)) {
    throw new TemplateFailure('failed', message('“{0}” and “{1}” cannot be compared.', toS(one), toS(other)));
  }
  return order !== undefined && holds(order);
}

function isOrdered(value: LiquidValue): boolean {
  return typeof value === 'string' || numberOf(value) !== undefined || isKind(value, 'time') || isKind(value, 'date');
}

/** Negative, zero or positive; undefined for what Ruby can't compare. */
export function orderOf(left: LiquidValue, right: LiquidValue): number | undefined {
  if (typeof left === 'string' && typeof right === 'string') {
    return left < right ? -1 : left > right ? 1 : 0;
  }
  const [one, other] = [numberOf(left), numberOf(right)];
  if (one !== undefined && other !== undefined) {
    return one - other;
  }
  if (isKind(left, 'time') && isKind(right, 'time')) {
    return left.epochMs - right.epochMs;
  }
  if (isKind(left, 'date') && isKind(right, 'date')) {
    return left.year - right.year || left.month - right.month || left.day - right.day;
  }
  if (isLiquidList(left) && isLiquidList(right)) {
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
      const order = orderOf(left[i], right[i]);
      if (order !== 0) {
        return order;
      }
    }
    return left.length - right.length;
  }
  return undefined;
}

/** A comparison of long lists or texts costs what it looks at. */
function spendOn(context: Context): Spend {
  const run = runOf(context);
  return (size) => {
    context.memoryLimit.use(size);
    run.checkTime(size);
  };
}

function contains(left: LiquidValue, right: LiquidValue, context: Context): boolean {
  if (right === undefined || right === null) {
    return false;
  }
  const spend = spendOn(context);
  if (typeof left === 'string') {
    spend(left.length >> 6);
    return left.includes(toS(right));
  }
  if (isLiquidList(left)) {
    return left.some((item) => isSame(item, right, spend));
  }
  return isLiquidMap(left) && left.has(right);
}
