/** kramdown's own syntax, or that with GitHub's additions. */
export type Input = 'kramdown' | 'GFM';

/** kramdown's options, named as in its documentation, with the values Jekyll hands to it where nothing else is said. */
export interface Options {
  readonly input: Input;
  readonly auto_ids: boolean;
  readonly auto_id_prefix: string;
  readonly auto_id_stripping: boolean;
  /** Every line break in a paragraph is a `<br />` (GFM only). */
  readonly hard_wrap: boolean;
  /** The number of the first footnote. */
  readonly footnote_nr: number;
  readonly footnote_prefix: string;
  /** What stands in the link back from a footnote; empty for no link. */
  readonly footnote_backlink: string;
  readonly entity_output: 'as_char' | 'as_input' | 'numeric' | 'symbolic';
  /** Entity names for ‘, ’, “ and ”. */
  readonly smart_quotes: readonly [string, string, string, string];
  readonly typographic_symbols: Readonly<Record<string, string>>;
  readonly toc_levels: readonly number[];
  /** No effect: kramdown needs another gem for it, and GFM's ids are never transliterated. */
  readonly transliterated_header_ids: boolean;
  /** `mathjax`, or null for formulas between dollar signs. */
  readonly math_engine: string | null;
  /** `rouge`, or null for code as it is. */
  readonly syntax_highlighter: string | null;
  readonly syntax_highlighter_opts: SyntaxHighlighterOptions;
  readonly parse_block_html: boolean;
  readonly parse_span_html: boolean;
  readonly html_to_native: boolean;
  /** Definitions of links besides those of the document, by identifier. */
  readonly link_defs: Readonly<Record<string, LinkDefinition>>;
  readonly gfm_quirks: readonly string[];
  /** No effect: without another gem kramdown prints `:smile:` as it is. */
  readonly gfm_emojis: boolean;
  readonly remove_line_breaks_for_cjk: boolean;
  /** Added to the level of every header. */
  readonly header_offset: number;
}

export interface SyntaxHighlighterOptions {
  readonly disable?: boolean;
  readonly default_lang?: string;
  readonly guess_lang?: boolean;
  readonly css_class?: string;
  readonly span?: SyntaxHighlighterOptions;
  readonly block?: SyntaxHighlighterOptions;
}

export interface LinkDefinition {
  readonly url: string;
  readonly title?: string;
}

export const defaultOptions: Options = {
  input: 'GFM',
  auto_ids: true,
  auto_id_prefix: '',
  auto_id_stripping: false,
  hard_wrap: false,
  footnote_nr: 1,
  footnote_prefix: '',
  footnote_backlink: '&#8617;',
  entity_output: 'as_char',
  smart_quotes: ['lsquo', 'rsquo', 'ldquo', 'rdquo'],
  typographic_symbols: {},
  toc_levels: [1, 2, 3, 4, 5, 6],
  transliterated_header_ids: false,
  math_engine: 'mathjax',
  syntax_highlighter: 'rouge',
  syntax_highlighter_opts: { default_lang: 'plaintext', guess_lang: true },
  parse_block_html: false,
  parse_span_html: true,
  html_to_native: false,
  link_defs: {},
  gfm_quirks: ['paragraph_end'],
  gfm_emojis: false,
  remove_line_breaks_for_cjk: false,
  header_offset: 0,
};
