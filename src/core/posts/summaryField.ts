import type { ValueStyle } from '../frontMatter/frontMatter';
import type { FieldType } from './fieldType';

/** How a post writes one of its fields, and what it says in few words. Plain data: snapshots keep it. */
export interface SummaryField {
  readonly name: string;
  /** As Jekyll reads it. */
  readonly type: FieldType;
  readonly style: ValueStyle;
  /** How the items of a list are quoted, told by the first one; undefined for other values and empty lists. */
  readonly itemStyle: ValueStyle | undefined;
  /** Whether there is nothing to read: no value, an empty or blank string, an empty list or map. */
  readonly isEmpty: boolean;
  /** Short values kept for dates (their shape) and numbers, as written, without quotes; undefined for all else. */
  readonly written: string | undefined;
  /** Short values that other posts may share (`shortValues`), in the order of the text; mostly none. */
  readonly values: readonly string[];
}
