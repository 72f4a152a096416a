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
  // Where the block of a plugin ends.
  let skippedTo = start;
  for (const token of liquidTokens(text, start)) {
    if (token.span.start < skippedTo) {
      continue;
    }
    const inside = open.at(-1)?.name;
    const isHidden = open.some(({ name }) => name === 'comment');
    if (!token.isClosed) {
      problems.push({ kind: 'unended', token, inside });
      continue;
    }
    if (token.name === `end${inside}`) {
      open.pop();
    } else if (blockNames.has(token.name)) {
      open.push(token);
    } else if (isEndOfBlock(token.name)) {
      const opener = open.findLastIndex(({ name }) => `end${name}` === token.name);
      if (opener >= 0) {
        problems.push(...open.splice(opener + 1).map((each) => ({ kind: 'unclosed' as const, token: each, inside })));
        open.pop();
      } else if (!isHidden) {
        problems.push({ kind: 'stray', token, inside });
      }
    } else if (partsOfBlocks.has(token.name)) {
      const owner = open.findLast(({ name }) => name !== 'tablerow')?.name;
      if (!isHidden && !(inside !== undefined && partsOfBlocks.get(token.name)?.includes(inside))) {
        problems.push({ kind: 'stray', token, inside: owner });
      }
    } else if (token.kind === 'tag' && !ownTagNames.has(token.name) && token.name !== '') {
      skippedTo = endOfForeignBlock(text, token) ?? skippedTo;
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
