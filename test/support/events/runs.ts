/** How long is tried: `POSTWRIGHT_PROPERTY_RUNS=100` tries a hundred times as many runs as the suite does every day. */
const factor = Number(process.env['POSTWRIGHT_PROPERTY_RUNS'] ?? 1);

export const runs = {
  times: (count: number): number => Math.ceil(count * factor),
  /** Milliseconds for a test; mocha's own limit would do for a single factor. */
  longest: 20_000 * Math.max(1, factor),
};
