/**
 * What a snippet body becomes when the writer presses Tab through it and changes nothing.
 *
 * Covers the part of VS Code's snippet syntax that ours use: `$1`, `${1}`, `${1:default}` (nested), `${1|a,b|}`, `$NAME`, `${NAME}`, `${NAME:default}` and the
 * escapes `\$`, `\}`, `\\`. Transforms (`${1/…/…/}`) are reported as problems. (VS Code, "User Defined Snippets", Snippet syntax.)
 */
export function expandSnippet(body: string, variables: ReadonlyMap<string, string>): ExpandedSnippet {
  const parser: Parser = { body, position: 0, problems: [] };
  const nodes = parseNodes(parser, false);
  const defaults = new Map<number, readonly Node[]>();
  const tabstops: number[] = [];
  visit(nodes, (node) => {
    if (node.kind !== 'tabstop') return;
    tabstops.push(node.number);
    if (node.content.length > 0 && !defaults.has(node.number)) defaults.set(node.number, node.content);
  });
  return { text: render(nodes, defaults, variables), tabstops, problems: parser.problems };
}

export interface ExpandedSnippet {
  readonly text: string;
  /** Every tabstop's number in the order of the text, mirrors included. */
  readonly tabstops: readonly number[];
  /** What VS Code would take literally though it was surely meant as a placeholder. */
  readonly problems: readonly string[];
}

type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tabstop'; readonly number: number; readonly content: readonly Node[] }
  | { readonly kind: 'variable'; readonly name: string; readonly content: readonly Node[] };

interface Parser {
  readonly body: string;
  position: number;
  readonly problems: string[];
}

function parseNodes(parser: Parser, insidePlaceholder: boolean): readonly Node[] {
  const nodes: Node[] = [];
  while (parser.position < parser.body.length) {
    const character = parser.body.charAt(parser.position);
    if (insidePlaceholder && character === '}') return nodes;
    nodes.push(character === '$' ? parseDollar(parser) : parseCharacter(parser));
  }
  return nodes;
}

function parseCharacter(parser: Parser): Node {
  const escaped = take(parser, /\\([$}\\])/y);
  if (escaped) return { kind: 'text', text: escaped[1] ?? '' };
  const text = parser.body.charAt(parser.position);
  parser.position += 1;
  return { kind: 'text', text };
}

function parseDollar(parser: Parser): Node {
  const start = parser.position;
  const name = take(parser, /\$([A-Z_a-z]\w*|\d+)/y) ?? take(parser, /\$\{([A-Z_a-z]\w*|\d+)/y);
  if (!name) {
    if (parser.body.startsWith('${', start)) parser.problems.push(`a placeholder without a name at ${start}`);
    return parseCharacter(parser);
  }
  const content = name[0].startsWith('${') ? parseRest(parser, start) : [];
  const label = name[1] ?? '';
  return /^\d/.test(label)
    ? { kind: 'tabstop', number: Number(label), content }
    : { kind: 'variable', name: label, content };
}

/** What follows the name inside `${…}`, with the closing brace. */
function parseRest(parser: Parser, start: number): readonly Node[] {
  let content: readonly Node[] = [];
  if (take(parser, /:/y)) {
    content = parseNodes(parser, true);
  } else {
    const choice = take(parser, /\|([^|]*)\|/y);
    if (choice) content = [{ kind: 'text', text: choice[1]?.split(',')[0] ?? '' }];
  }
  if (!take(parser, /\}/y)) parser.problems.push(`a placeholder that is not closed at ${start}`);
  return content;
}

/** Moves past a sticky expression that matches here. */
function take(parser: Parser, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = parser.position;
  const match = pattern.exec(parser.body) ?? undefined;
  if (match) parser.position = pattern.lastIndex;
  return match;
}

function visit(nodes: readonly Node[], seen: (node: Node) => void): void {
  for (const node of nodes) {
    seen(node);
    if (node.kind !== 'text') visit(node.content, seen);
  }
}

function render(
  nodes: readonly Node[],
  defaults: ReadonlyMap<number, readonly Node[]>,
  variables: ReadonlyMap<string, string>,
): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'tabstop') return render(defaults.get(node.number) ?? [], defaults, variables);
      return variables.get(node.name) ?? render(node.content, defaults, variables);
    })
    .join('');
}
