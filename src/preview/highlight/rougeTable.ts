/**
 * What a piece of code is: an expression tried at one place (sticky), which may look behind it, and the class rouge
 * gives to what matches. An empty class leaves it without one.
 */
export type Rule = readonly [expression: RegExp, rougeClass: string];

/** How the scopes of a highlight.js grammar become rouge's classes in one language. */
export interface RougeTable {
  /**
   * By scope as highlight.js writes it (`title function_`, else `title`), the most exact first: with the character it
   * begins with (`string"`), else without. A class for all of it, or rules for its parts.
   * Scopes that aren't named here are looked through: what they hold is part of what stands around them.
   */
  readonly scopes: Readonly<Record<string, string | readonly Rule[]>>;
  /** For what stands in no scope, and in scopes that are said to be `plain`. */
  readonly plain: readonly Rule[];
  /** To some of rouge's lexers the line break is part of a comment of one line. */
  readonly commentTakesLineBreak?: boolean;
}

/** In `scopes`: read by the rules for what stands in no scope. */
export const plain = 'plain';

/** Any of the words, whole. `more` are further characters of a word in this language. */
export function words(list: string, more = ''): RegExp {
  const part = `[\\w${more}]`;
  return new RegExp(`(?<!${part})(?:${list.trim().replace(/\s+/g, '|')})(?!${part})`, 'y');
}
