export function median(numbers) {
  return percentile(
    [...numbers].sort((a, b) => a - b),
    50,
  );
}

export function percentiles(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { p50: percentile(sorted, 50), p95: percentile(sorted, 95), p99: percentile(sorted, 99), max: sorted.at(-1) };
}

/** The number below which so many of a hundred lie, of numbers in their order. */
function percentile(sorted, of) {
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * of) / 100))];
}
