/** A run of code below the same scopes. */
export interface ScopedText {
  readonly text: string;
  /** From the outermost, each as the classes of highlight.js without their prefix. */
  readonly scopes: readonly Scope[];
}

export interface Scope {
  readonly name: string;
  /** Where its text begins. */
  readonly start: number;
}

const tagOrText = /<span class="([^"]*)">|<\/span>|[^<]+/g;
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** The HTML of highlight.js (spans and five entities, nothing else) as runs of text. */
export function readScopes(html: string): readonly ScopedText[] {
  const runs: ScopedText[] = [];
  let scopes: readonly Scope[] = [];
  let start = 0;
  for (const [token, classes] of html.matchAll(tagOrText)) {
    if (classes !== undefined) {
      scopes = [...scopes, { name: classes.replace(/^hljs-/, ''), start }];
    } else if (token === '</span>') {
      scopes = scopes.slice(0, -1);
    } else {
      const text = token.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity);
      runs.push({ text, scopes });
      start += text.length;
    }
  }
  return runs;
}
