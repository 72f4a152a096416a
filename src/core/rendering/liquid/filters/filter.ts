import type { LiquidRun } from '../liquidRun';
import type { LiquidValue } from '../liquidValue';

/** What a filter may ask for besides its values. */
export interface FilterCall {
  readonly run: LiquidRun;
  /** The named arguments. */
  readonly options: ReadonlyMap<string, LiquidValue>;
  /** To be told of what is made, so that no template can take all memory. Throws when it is too much. */
  use(size: number): void;
  /** Evaluates a condition or a filtered value with one more variable, as `where_exp` does. */
  evaluate(expression: string, variable: string, value: LiquidValue): LiquidValue;
}

export type Filter = (value: LiquidValue, args: readonly LiquidValue[], call: FilterCall) => LiquidValue;

/** The number of arguments that Ruby takes, at least and at most; others stop Jekyll. */
export type Arity = readonly [least: number, most: number];

export type FilterTable = Readonly<Record<string, readonly [...arity: Arity, filter: Filter]>>;
