import type { ValueStyle } from '../frontMatter/frontMatter';

/** How a post writes one of its fields. */
export interface SummaryField {
  readonly name: string;
  readonly style: ValueStyle;
  /** How the items of a list are quoted, told by the first one; undefined for other values and empty lists. */
  readonly itemStyle: ValueStyle | undefined;
  /** Whether there is nothing to read: no value, an empty or blank string, an empty list or map. */
  readonly isEmpty: boolean;
  /** Short values kept for dates (their shape) and numbers, as written, without quotes; undefined for all else. */
  readonly written: string | undefined;
}
