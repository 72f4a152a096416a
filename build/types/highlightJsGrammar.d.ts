import type { LanguageFn } from 'highlight.js/lib/core';

declare const grammar: LanguageFn;
// biome-ignore lint/style/noDefaultExport: this is how the library exports its grammars.
export default grammar;
