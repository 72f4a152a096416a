import type { TextMark } from '../../posts/textMark';
import { asInteger, asList, damaged } from './checked';

/** Sum, width and, where there is one, the sum of the ending; null for none. */
export type TextMarkCode = readonly number[] | null;

export function encodeTextMark(mark: TextMark | undefined): TextMarkCode {
  return mark ? [mark.sum, mark.width, ...(mark.ending === undefined ? [] : [mark.ending])] : null;
}

/** Throws `Damaged`. */
export function decodeTextMark(code: unknown): TextMark | undefined {
  if (code === null) {
    return undefined;
  }
  const [sum, width, ending, ...rest] = asList(code);
  return {
    sum: asSum(sum),
    width: asInteger(width, 0, Number.MAX_SAFE_INTEGER),
    ending: rest.length > 0 ? damaged() : ending === undefined ? undefined : asSum(ending),
  };
}

function asSum(value: unknown): number {
  return asInteger(value, -(2 ** 31), 2 ** 31);
}
