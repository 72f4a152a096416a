import { isCancelled } from '../core/foundation/cancellation';
import type { Log } from '../core/foundation/log';

/**
 * Runs a feature at the edge to VS Code: a bug in it is logged, with the document it was about and how long it took, and
 * does not reach the editor. Promises are guarded too.
 */
export function guarded<Arguments extends readonly unknown[], Result>(
  log: Log,
  name: string,
  run: (...args: Arguments) => Result,
): (...args: Arguments) => Result | undefined {
  return (...args) => {
    const started = Date.now();
    const report = (error: unknown): undefined => {
      if (!isCancelled(error)) {
        log.error(`${name} failed after ${Date.now() - started} ms${about(args[0])}: ${describe(error)}`);
      }
    };
    try {
      const result = run(...args);
      return isThenable(result) ? (result.then(undefined, report) as Result) : result;
    } catch (error) {
      return report(error);
    }
  };
}

/** Names the document, never its text. */
function about(subject: unknown): string {
  return typeof subject === 'object' && subject !== null && 'uri' in subject && 'version' in subject
    ? ` in ${String(subject.uri)} at version ${String(subject.version)}`
    : '';
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
