const tagOrText = /<span class="([^"]*)">|<\/span>|[^<]+/g;
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** A run of code, and what is known of the scopes around it. */
export interface ScopedText<Known> {
  readonly text: string;
  readonly known: Known;
}

/**
 * The HTML of highlight.js (spans and five entities, nothing else) as runs of text. What is known outside a scope becomes
 * what is known inside by `enter`, which gets the scope as highlight.js writes it, without prefix, and where its text begins.
 */
export function* readScopes<Known>(
  html: string,
  outside: Known,
  enter: (known: Known, scope: string, start: number) => Known,
): Iterable<ScopedText<Known>> {
  const around: Known[] = [];
  let known = outside;
  let start = 0;
  for (const [token, classes] of html.matchAll(tagOrText)) {
    if (classes !== undefined) {
      around.push(known);
      known = enter(known, classes.replace(/^hljs-/, ''), start);
    } else if (token === '</span>') {
      known = around.pop() ?? outside;
    } else {
      const text = token.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity);
      yield { text, known };
      start += text.length;
    }
  }
}
