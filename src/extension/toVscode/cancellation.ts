import type { CancellationToken } from 'vscode';
import type { Cancellation } from '../../core/foundation/cancellation';

/** Core's way to ask whether anybody waits still. */
export function toCancellation(token: CancellationToken): Cancellation {
  return {
    get aborted() {
      return token.isCancellationRequested;
    },
  };
}
