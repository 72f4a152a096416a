import type { LiquidValue } from '../liquidValue';

/** What `forloop` and `tablerowloop` both say of where a loop stands. */
export function positionInLoop(
  position: { readonly index: number },
  length: number,
): Readonly<Record<string, () => LiquidValue>> {
  return {
    length: () => length,
    index: () => position.index + 1,
    index0: () => position.index,
    rindex: () => length - position.index,
    rindex0: () => length - position.index - 1,
    first: () => position.index === 0,
    last: () => position.index === length - 1,
  };
}
