import { Cancelled } from '../core/foundation/cancellation';
import type { Log } from '../core/foundation/log';

/** Runs a feature at the edge to VS Code: a bug in it is logged, by name and duration, and does not reach the editor. */
export function guarded<Arguments extends readonly unknown[], Result>(
  log: Log,
  name: string,
  run: (...args: Arguments) => Result,
): (...args: Arguments) => Result | undefined {
  return (...args) => {
    const started = Date.now();
    try {
      return run(...args);
    } catch (error) {
      if (!(error instanceof Cancelled)) {
        log.error(`${name} failed after ${Date.now() - started} ms: ${describe(error)}`);
      }
      return undefined;
    }
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
