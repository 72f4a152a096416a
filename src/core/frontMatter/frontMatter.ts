import type { Message } from '../foundation/message';
import type { Span } from '../text/span';
import type { SplitFrontMatter } from './splitFrontMatter';
import type { YamlMap, YamlValue } from './yamlValue';

/**
 * The front matter of a post: its pieces, its fields with their places, and its values as Jekyll reads them.
 * Any text is some post: `bom + openingFence + yaml + closingFence + body` is the text, and problems are data.
 */
export interface FrontMatter extends SplitFrontMatter {
  /** Top-level fields in the order of the text, duplicates included, half-typed ones too. */
  readonly fields: readonly Field[];
  /** As Jekyll reads them; empty when it can't. Where the text isn't valid YAML see `fields`. */
  readonly values: YamlMap;
  /** Why Jekyll can't read it, at the place where a writer would look. */
  readonly problem: YamlProblem | undefined;
}

/** One `key: value` at the top level. */
export interface Field {
  readonly key: string;
  readonly keySpan: Span;
  /** Whether a colon stands after the key; without one the writer is still typing. */
  readonly hasColon: boolean;
  /** From the key to the end of the last line that belongs to the value, without its line break; trailing comment and blank lines stay out. */
  readonly span: Span;
  /** The value without surrounding blanks and comments; empty, where a value would be typed, when there is none. */
  readonly valueSpan: Span;
  readonly style: ValueStyle;
  /** False while the closing quote or bracket of the value isn't there. */
  readonly isClosed: boolean;
  /** As Jekyll reads it; `null` when empty; the raw text where the document is broken and the piece can't be read alone. */
  readonly value: YamlValue;
  /** The items when the value is a list, in the order of the text; else empty. */
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** The item with its quotes, without the dash; empty, where it would be typed, for an empty item. */
  readonly span: Span;
  readonly style: ScalarStyle | 'collection' | 'empty';
  readonly value: YamlValue;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';
export type ValueStyle = ScalarStyle | 'empty' | 'flow-list' | 'block-list' | 'flow-map' | 'block-map' | 'other';

export interface YamlProblem {
  readonly span: Span;
  /** The cause in words a writer understands. */
  readonly message: Message;
  readonly cause: YamlProblemCause;
  /** The field it is in, where that is clear. */
  readonly field: Field | undefined;
}

/**
 * Causes that can be told apart. With `colon-in-value`, `reserved-first-character`, `text-after-quote` and `bad-escape` the span is the value, or
 * list item, that needs other quotes; with `missing-space` and `full-width-colon` the text from the key on, without the
 * comment; with `extra-bracket`, `wrong-bracket` and `control-character` just what is wrong.
 */
export type YamlProblemCause =
  | 'colon-in-value'
  | 'tab-indentation'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'extra-bracket'
  | 'wrong-bracket'
  | 'text-after-quote'
  | 'bad-escape'
  | 'reserved-first-character'
  | 'indentation'
  | 'missing-colon'
  | 'missing-space'
  | 'full-width-colon'
  | 'control-character'
  | 'alias-bomb'
  | 'other';
