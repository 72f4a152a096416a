import type { Limit } from './judge.mjs';

export declare const budgets: readonly (Limit & {
  readonly figure: string;
  readonly what: string;
  readonly unit: string;
  readonly why?: string;
})[];
