import { message } from '../../foundation/message';
import { TemplateFailure } from './templateFailure';

/** Counts what is made, and throws when it is more than anyone would read. */
export type Spend = (size: number) => void;

/** A list may hold itself many times over: then what it prints has no bound of its own. */
export function spendUpTo(limit: number): Spend {
  let left = limit;
  return (size) => {
    left -= size;
    if (left < 0) {
      throw new TemplateFailure('limit', message('The Liquid of this article makes too much text.'));
    }
  };
}
