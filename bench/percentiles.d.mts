export declare function median(numbers: readonly number[]): number;
export declare function percentiles(numbers: readonly number[]): {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
};
