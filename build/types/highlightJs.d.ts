// The part of highlight.js that may be used. Its own typings drag those of the DOM into every file that
// imports it, so the module name is mapped here (`paths` in tsconfig.base.json).

export interface HighlightResult {
  /** HTML with `hljs-` classes; the code itself is escaped. */
  readonly value: string;
}

/** What begins and ends with these is one scope. */
export interface Mode {
  readonly scope?: string;
  readonly begin?: RegExp | string;
  readonly end?: RegExp | string;
  readonly contains?: readonly Mode[];
}

/** The modes that grammars are built of. */
export interface Modes {
  readonly C_LINE_COMMENT_MODE: Mode;
  readonly C_BLOCK_COMMENT_MODE: Mode;
  readonly QUOTE_STRING_MODE: Mode;
  readonly APOS_STRING_MODE: Mode;
  readonly BACKSLASH_ESCAPE: Mode;
}

export interface Grammar {
  readonly name: string;
  readonly contains: readonly Mode[];
}

/** Makes the grammar of a language when that is first used. Those of the library hold more than is said here. */
export type LanguageFn = (modes: Modes) => Grammar;

export interface Highlighter {
  highlight(code: string, options: { readonly language: string; readonly ignoreIllegals?: boolean }): HighlightResult;
  registerLanguage(name: string, grammar: LanguageFn): void;
  registerAliases(aliases: readonly string[], options: { readonly languageName: string }): void;
}

declare const highlighter: Highlighter;
// biome-ignore lint/style/noDefaultExport: this is how the library exports itself.
export default highlighter;
