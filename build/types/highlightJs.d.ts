// The part of highlight.js that may be used. Its own typings drag those of the DOM into every file that
// imports it, so the module name is mapped here (`paths` in tsconfig.base.json).

export interface HighlightResult {
  /** HTML with `hljs-` classes; the code itself is escaped. */
  readonly value: string;
}

export interface Highlighter {
  highlight(code: string, options: { readonly language: string; readonly ignoreIllegals?: boolean }): HighlightResult;
  getLanguage(name: string): object | undefined;
}

declare const highlighter: Highlighter;
// biome-ignore lint/style/noDefaultExport: this is how the library exports itself.
export default highlighter;
