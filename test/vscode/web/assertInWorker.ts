// Stands in for `node:assert/strict` where there is no Node. It has what the tests of the extension host use.

class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

// biome-ignore lint/style/noDefaultExport: as `node:assert/strict` has it.
export default {
  ok(value: unknown, text?: string): void {
    demand(Boolean(value), text, () => `${show(value)} is not true`);
  },
  equal(actual: unknown, expected: unknown, text?: string): void {
    demand(Object.is(actual, expected), text, () => `${show(actual)}, not ${show(expected)}`);
  },
  notEqual(actual: unknown, unexpected: unknown, text?: string): void {
    demand(!Object.is(actual, unexpected), text, () => `${show(actual)}, which it must not be`);
  },
  deepEqual(actual: unknown, expected: unknown, text?: string): void {
    demand(areEqual(actual, expected), text, () => `${show(actual)}, not ${show(expected)}`);
  },
  notDeepEqual(actual: unknown, unexpected: unknown, text?: string): void {
    demand(!areEqual(actual, unexpected), text, () => `${show(actual)}, which it must not be`);
  },
  match(actual: string, pattern: RegExp, text?: string): void {
    demand(pattern.test(actual), text, () => `${show(actual)} does not match ${pattern}`);
  },
  doesNotMatch(actual: string, pattern: RegExp, text?: string): void {
    demand(!pattern.test(actual), text, () => `${show(actual)} matches ${pattern}`);
  },
  async rejects(promise: Promise<unknown>, isExpected: (error: unknown) => boolean, text?: string): Promise<void> {
    const outcome = await promise.then(
      () => ({ error: undefined }),
      (error: unknown) => ({ error }),
    );
    demand(outcome.error !== undefined && isExpected(outcome.error), text, () => 'it is not rejected as it must be');
  },
  fail(text = 'failed'): never {
    throw new AssertionError(text);
  },
};

function demand(holds: boolean, text: string | undefined, explain: () => string): void {
  if (!holds) {
    throw new AssertionError(text === undefined ? explain() : `${text}: ${explain()}`);
  }
}

function areEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return Object.is(a, b);
  }
  const keys = Object.keys(a);
  return (
    Object.getPrototypeOf(a) === Object.getPrototypeOf(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => areEqual(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value, undefined, 2) ?? String(value));
}
