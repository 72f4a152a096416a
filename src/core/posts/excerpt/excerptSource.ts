import type { YamlValue } from '../../frontMatter/yamlValue';

/** Where an excerpt that the post does not state ends. */
export interface ExcerptSource {
  /** Markdown with Liquid, as Jekyll renders it by itself. */
  readonly text: string;
  /** What the body has of it, and so what is cut off: an offset in the body. */
  readonly end: number;
  /** Whether the separator is there; without it the excerpt is the whole body. */
  readonly isCut: boolean;
}

/** A paragraph, unless the post or its site says otherwise. */
const usualSeparator = '\n\n';

/**
 * The separator of a post: its own, else its site's. Empty: no excerpts are made. What is no text is printed as Ruby
 * does, so that `excerpt_separator: 7` works.
 */
export function excerptSeparator(ofPost: YamlValue | undefined, ofSite: YamlValue | undefined): string {
  const value = [ofPost, ofSite].find((each) => each !== undefined && each !== null && each !== false);
  return value === undefined ? usualSeparator : typeof value === 'string' ? value : String(value);
}

/**
 * Cuts a body where Jekyll does: before the separator. Blocks of Liquid that are open there are closed, and what defines
 * the links that stand in the excerpt comes along.
 */
export function excerptSource(body: string, separator: string): ExcerptSource {
  // Jekyll counts blank lines below the front matter as part of it.
  const start = /^\s*?(?=\S|$)/.exec(body)?.[0].lastIndexOf('\n') ?? -1;
  const content = body.slice(start + 1);
  const found = content.indexOf(separator);
  if (found < 0) {
    return { text: content, end: body.length, isCut: false };
  }
  const head = content.slice(0, found) + closingTags(content.slice(0, found));
  const definitions = definitionsFor(head, content.slice(found + separator.length));
  const text = definitions.length > 0 ? `${head}\n\n${definitions.join('\n')}` : head;
  return { text, end: start + 1 + found, isCut: true };
}

const blockTags = new Set([
  ...['if', 'unless', 'case', 'for', 'tablerow', 'capture', 'comment', 'raw', 'highlight', 'ifchanged'],
]);

function closingTags(head: string): string {
  const open: string[] = [];
  for (const [, name = ''] of head.matchAll(/\{%-?\s*(\w+)/g)) {
    const within = open.at(-1);
    if (name.startsWith('end')) {
      const index = open.lastIndexOf(name.slice(3));
      if (index >= 0) {
        open.splice(index);
      }
    } else if (blockTags.has(name) && within !== 'raw' && within !== 'comment') {
      open.push(name);
    }
  }
  return open
    .reverse()
    .map((name) => `\n{% end${name} %}`)
    .join('');
}

function definitionsFor(head: string, tail: string): readonly string[] {
  return tail.split('\n').filter((line) => {
    const label = /^ {0,3}(\[[^\]]+\]):./.exec(line)?.[1];
    return label !== undefined && head.includes(label);
  });
}
