/** Told when nobody waits for the answer any more. The platform's `AbortSignal` fits it. */
export interface Cancellation {
  readonly aborted: boolean;
}

/** Thrown when work is given up: cancelled is not the same as empty. */
class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** By name: parts of a program that are loaded apart may each have the class. */
export function isCancelled(error: unknown): boolean {
  return error instanceof Error && error.name === 'Cancelled';
}

export function throwIfCancelled(cancellation: Cancellation | undefined): void {
  if (cancellation?.aborted) {
    throw new Cancelled();
  }
}
