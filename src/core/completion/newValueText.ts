import type { Span } from '../text/span';

/** How a value is to be written at the cursor. */
export interface ValueText {
  /** What is replaced. */
  readonly span: Span;
  /** What stands in the way between the start of `span` and the value: blanks, a quote. */
  readonly prefix: string;
  /** The value under the cursor as it is now. */
  readonly typed: string;
  /** The other values of the field. */
  readonly taken: ReadonlySet<string>;
  /** The text to insert; undefined where the value cannot stand. */
  readonly textFor: (value: string) => NewValueText | undefined;
}

export interface NewValueText {
  readonly text: string;
  /** How far the cursor moves left afterwards. */
  readonly cursorBack: number;
}
