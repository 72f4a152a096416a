import type { LanguageFn } from 'highlight.js/lib/core';

/**
 * Comments and strings as in C, built of highlight.js's own modes. Its grammars of these languages look for functions by
 * expressions whose time grows with the square of the text; names are told apart by our rules anyway.
 */
export const cLikeGrammar: LanguageFn = (hljs) => ({
  name: 'C-like',
  contains: [
    hljs.C_LINE_COMMENT_MODE,
    hljs.C_BLOCK_COMMENT_MODE,
    { scope: 'string', begin: /"""/, end: /"""/ },
    hljs.QUOTE_STRING_MODE,
    hljs.APOS_STRING_MODE,
    { scope: 'string', begin: /`/, end: /`/ },
  ],
});

/** Of Swift and Rust, where `'` begins no string but a character at most. */
export const cLikeWithoutApostrophes: LanguageFn = (hljs) => ({
  name: 'C-like',
  contains: [
    hljs.C_LINE_COMMENT_MODE,
    hljs.C_BLOCK_COMMENT_MODE,
    { scope: 'string', begin: /"""/, end: /"""/ },
    hljs.QUOTE_STRING_MODE,
    { scope: 'string', begin: /'(?=[^'\\\n]'|\\[^\n]{1,9}')/, end: /(?<!')'/, contains: [hljs.BACKSLASH_ESCAPE] },
  ],
});
