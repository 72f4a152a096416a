export interface Limit {
  readonly atMost?: number;
  readonly atLeast?: number;
}

export declare function judge(
  limit: Limit,
  figure: number | undefined,
  margin?: number,
): 'kept' | 'missed' | 'not measured';
