import type { Message } from '../foundation/message';
import type { Span } from '../text/span';

/** A value offered at the cursor. Plain text, in one line's range: editors without snippets can use it. */
export interface Completion {
  readonly label: string;
  readonly kind: 'value' | 'word' | 'keyword' | 'file' | 'post' | 'property' | 'function';
  /** A short fact beside the label. */
  readonly detail: Message | undefined;
  /** What the site says about the value, in its own words, or what Jekyll does with it. */
  readonly documentation: string | Message | undefined;
  /** What `newText` replaces: within one line, holding the cursor. */
  readonly span: Span;
  readonly newText: string;
  /** What the editor compares with the text between the start of `span` and the cursor: begins as that text does. */
  readonly filterText: string;
  /** How far the cursor moves left after `newText`, to stay within a bracket. */
  readonly cursorBack: number;
  /** Whether something is to be chosen next, so that the list opens again. */
  readonly suggest?: boolean;
}
