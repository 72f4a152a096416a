import { isLiquidList, type LiquidValue } from './liquidValue';
import { inspected, textOf } from './printed';

/** Ruby's `to_s`: of a list what `inspect` shows, where an output prints its items. */
export function toS(value: LiquidValue): string {
  return isLiquidList(value) ? inspected(value) : textOf(value);
}
