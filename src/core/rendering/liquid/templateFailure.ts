import { LiquidError } from 'liquidjs';
import { formatMessage, type Message } from '../../foundation/message';
import type { LiquidProblem } from './liquidRendering';

/** What a tag or filter of ours throws where Jekyll would stop. */
export class TemplateFailure extends Error {
  override readonly name = 'TemplateFailure';

  constructor(
    readonly kind: LiquidProblem['kind'],
    readonly reason: Message,
  ) {
    super(formatMessage(reason));
  }
}

/** Whether a rendering has used up its time or memory, which ends the whole. */
export function isLimit(error: unknown): boolean {
  if (error instanceof TemplateFailure) {
    return error.kind === 'limit';
  }
  if (error instanceof RangeError) {
    return true;
  }
  const message = error instanceof Error ? error.message : '';
  return (
    /limit exceeded/.test(message) ||
    (error instanceof LiquidError && error.originalError !== undefined && isLimit(error.originalError))
  );
}

/** The failure of ours behind an error of the library. */
export function failureBehind(error: unknown): unknown {
  return error instanceof LiquidError && error.originalError !== undefined ? failureBehind(error.originalError) : error;
}
