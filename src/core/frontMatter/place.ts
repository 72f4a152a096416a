import type { Span } from '../text/span';
import type { Field } from './frontMatter';
import type { YamlValue } from './yamlValue';

/** What the cursor is on, for completion and hover, also where a writer is still typing. A span lies in one line and holds the cursor. */
export type Place = OutsidePlace | CommentPlace | KeyPlace | ValuePlace | NestedPlace;

/** Not in front matter, or between the things in it: on a bracket or a dash, behind a value. */
export interface OutsidePlace {
  readonly kind: 'outside';
  /** The one in whose lines it is. */
  readonly field: Field | undefined;
}

export interface CommentPlace {
  readonly kind: 'comment';
  /** The one beside or in which it stands. */
  readonly field: Field | undefined;
}

/** On the name of a field of the top level, or where one may begin. */
export interface KeyPlace {
  readonly kind: 'key';
  readonly span: Span;
  /** The text from the start of the span to the cursor. */
  readonly typed: string;
  /** Undefined on an empty line. */
  readonly field: Field | undefined;
}

/** On a value of one line, on an item of a list, or where one would be. */
export interface ValuePlace {
  readonly kind: 'value';
  readonly field: Field;
  /** What a completion replaces: the value or the item, its quotes included; of a value of many lines the part in this line. */
  readonly span: Span;
  readonly cursor: number;
  /** The text from the start of the span to the cursor, without the opening quote. */
  readonly typed: string;
  readonly quote: '' | '"' | "'";
  /** The index of the item in the list; where there is none yet, the one that it will get. */
  readonly index: number | undefined;
  /** What the cursor touches; undefined where no value is yet, or none that is a text of its own. */
  readonly item: PlacedItem | undefined;
  readonly container: 'scalar' | 'flow-list' | 'block-list';
  /** The values of the other items, empty ones left out. */
  readonly siblings: readonly YamlValue[];
  /** Straight after a colon or a dash, where YAML wants a space first, or after a comma, where writers put one. */
  readonly needsSpaceBefore: boolean;
  /** In a list in brackets before an item on a later line. */
  readonly needsCommaAfter: boolean;
}

/** One value as Jekyll takes it: the item of a list, a word where it splits a text into values, or the only value of a field. */
export interface PlacedItem {
  readonly value: YamlValue;
  /** With its quotes, anchor and tag; perhaps over several lines. */
  readonly span: Span;
  /** What a new name is typed over: without any of these. */
  readonly inner: Span;
}

/** In a map, a list in a list, or a text in a block of lines. */
export interface NestedPlace {
  readonly kind: 'nested';
  readonly field: Field;
}

export const outside: OutsidePlace = { kind: 'outside', field: undefined };
export const inComment: CommentPlace = { kind: 'comment', field: undefined };
