import type { Post } from '../posts/post';
import type { SiteView } from '../site/siteView';
import { blockNames, ownTagNames, partsOfBlocks } from './liquidTag';
import { type LiquidToken, liquidTokens } from './liquidToken';

/** The tags and outputs of a text, and what does not fit together in them. */
export interface LiquidStructure {
  /** Those that Jekyll runs: none in a comment, none in the blocks of plugins, whose text may be of any kind. */
  readonly tokens: readonly LiquidToken[];
  readonly problems: readonly StructureProblem[];
  /** Blocks that are not closed at the end of the text, the innermost last. */
  readonly open: readonly LiquidToken[];
}

export interface StructureProblem {
  /** `unended`: braces without an end. `unclosed`: a block. `stray`: an end or a part without its block. */
  readonly kind: 'unended' | 'unclosed' | 'stray';
  readonly token: LiquidToken;
  /** Of a stray one, the block that is open there. */
  readonly inside: string | undefined;
}

const structures = new WeakMap<Post, LiquidStructure>();

/** Of the article of a post; none where its front matter says that it has no Liquid, or cannot be told. */
export function liquidOf(post: Post, site: SiteView): LiquidStructure | undefined {
  const { state, fields } = post.frontMatter;
  const written = fields.findLast(({ key }) => key === 'render_with_liquid');
  const isOff = (written ? written.value : site.defaultFor(post, 'render_with_liquid')) === false;
  if (isOff || state === 'unterminated') {
    return undefined;
  }
  let structure = structures.get(post);
  if (!structure) {
    structure = liquidStructure(post.text, post.bodyStart);
    structures.set(post, structure);
  }
  return structure;
}

export function liquidStructure(text: string, start: number): LiquidStructure {
  const tokens: LiquidToken[] = [];
  const problems: StructureProblem[] = [];
  const open: LiquidToken[] = [];
  /** How many blocks of each name are open; asked instead of looking through all of them. */
  const depths = new Map<string, number>();
  const push = (token: LiquidToken): void => {
    open.push(token);
    depths.set(token.name, (depths.get(token.name) ?? 0) + 1);
  };
  const pop = (): LiquidToken | undefined => {
    const token = open.pop();
    if (token) {
      depths.set(token.name, (depths.get(token.name) ?? 0) - 1);
    }
    return token;
  };
  /** Tags that have no end further on. */
  const endless = new Set<string>();
  // Where the block of a plugin ends.
  let skippedTo = start;
  for (const token of liquidTokens(text, start)) {
    if (token.span.start < skippedTo) {
      continue;
    }
    const inside = open.at(-1)?.name;
    const isHidden = (depths.get('comment') ?? 0) > 0;
    if (!token.isClosed) {
      problems.push({ kind: 'unended', token, inside });
      continue;
    }
    if (blockNames.has(token.name)) {
      push(token);
    } else if (isEndOfBlock(token.name)) {
      if ((depths.get(token.name.slice(3)) ?? 0) > 0) {
        for (let each = pop(); each && `end${each.name}` !== token.name; each = pop()) {
          problems.push({ kind: 'unclosed', token: each, inside });
        }
      } else if (!isHidden) {
        problems.push({ kind: 'stray', token, inside });
      }
    } else if (partsOfBlocks.has(token.name)) {
      if (!isHidden && !(inside !== undefined && partsOfBlocks.get(token.name)?.includes(inside))) {
        problems.push({ kind: 'stray', token, inside });
      }
    } else if (token.kind === 'tag' && !ownTagNames.has(token.name) && token.name !== '') {
      const end = endless.has(token.name) ? undefined : endOfForeignBlock(text, token);
      if (end === undefined) {
        endless.add(token.name);
      } else {
        skippedTo = end;
      }
    }
    if (!isHidden) {
      tokens.push(token);
    }
  }
  problems.push(...open.map((token) => ({ kind: 'unclosed' as const, token, inside: undefined })));
  return { tokens, problems, open };
}

function isEndOfBlock(name: string): boolean {
  return name.startsWith('end') && blockNames.has(name.slice(3));
}

/** Where the block of a tag ends that is none of Jekyll's own; undefined when it is no block. */
function endOfForeignBlock(text: string, { name, span }: LiquidToken): number | undefined {
  const end = new RegExp(`\\{%-?\\s*end${name.replaceAll(/[^\w-]/g, '')}\\s*-?%\\}`, 'g');
  end.lastIndex = span.end;
  const found = end.exec(text);
  return found ? found.index + found[0].length : undefined;
}
