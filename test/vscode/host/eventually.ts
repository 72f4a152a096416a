const LIMIT_MS = 10_000;
const PERIOD_MS = 20;

/**
 * Repeats an assertion until it holds, and returns its value: what the editor shows comes some time after the call that
 * caused it. After ten seconds the assertion's own error is thrown.
 */
export async function eventually<T>(assertion: () => T | Promise<T>): Promise<T> {
  const giveUp = Date.now() + LIMIT_MS;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > giveUp) {
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, PERIOD_MS));
    }
  }
}
