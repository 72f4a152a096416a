import type { LanguageFn } from 'highlight.js/lib/core';

/** highlight.js has none for Liquid. What is outside tags is left to the page. */
export const liquidGrammar: LanguageFn = () => ({
  name: 'Liquid',
  contains: [
    { scope: 'comment', begin: /\{%-?\s*comment\s*-?%\}/, end: /\{%-?\s*endcomment\s*-?%\}/ },
    { scope: 'template-tag', begin: /\{%/, end: /%\}/ },
    { scope: 'template-variable', begin: /\{\{/, end: /\}\}/ },
  ],
});
