import MarkdownItConstructor, { type Env, type MarkdownIt, type StateBlock, type Token } from 'markdown-it';
import type { BodyRenderer, RenderedBlock, RenderedBody } from './articleBody';
import { escapeHtml } from './escapeHtml';
import { HeadingIds } from './headingIds';
import { joinOpenHtml } from './joinOpenHtml';
import { dropKramdownAttributes } from './kramdownAttributes';
import { emphasiseAsKramdown } from './kramdownEmphasis';
import { LiquidStandIns } from './liquid/liquidStandIns';

/** Renders with markdown-it, which reads most posts as kramdown does. Liquid is shown as quiet notes that name the tag. */
export function createMarkdownItRenderer(): BodyRenderer {
  let md: MarkdownIt | undefined;
  return {
    render: (body, firstLine) => {
      md ??= createMarkdownIt();
      return render(md, body, firstLine);
    },
  };
}

const liquidKey = Symbol('liquid');

function render(md: MarkdownIt, body: string, firstLine: number): RenderedBody {
  const liquid = new LiquidStandIns(body);
  const env: Env = { [liquidKey]: liquid };
  const groups = topLevelGroups(md.parse(liquid.text, env));
  const blocks: RenderedBlock[] = [];
  let reached = firstLine;
  for (const { tokens, lines } of groups) {
    const startLine = Math.max(reached, firstLine + lines[0]);
    const endLine = Math.max(startLine, firstLine + lines[1]);
    reached = endLine;
    const html = liquid.fillIn(md.renderer.render([...tokens], md.options, env));
    blocks.push({ html, startLine, endLine });
  }
  return { blocks };
}

function createMarkdownIt(): MarkdownIt {
  const md = new MarkdownItConstructor({ html: true, linkify: false, typographer: false });
  // Addresses stay as written, whatever their scheme: the host checks each link when it is clicked and says what is wrong with it.
  md.validateLink = () => true;
  md.normalizeLink = (url) => url;
  dropKramdownAttributes(md);
  emphasiseAsKramdown(md);
  md.block.ruler.before('fence', 'liquid_block', liquidBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  md.renderer.rules['liquid_block'] = (tokens, index) => tokens[index]?.content ?? '';
  md.core.ruler.push('liquid_in_code', (state) => {
    restoreCode(state.tokens, liquidOf(state.env));
  });
  md.core.ruler.push('heading_ids', (state) => {
    addHeadingIds(state.tokens, liquidOf(state.env));
  });
  return md;
}

function liquidOf(env: Env): LiquidStandIns {
  const liquid = env[liquidKey];
  if (!(liquid instanceof LiquidStandIns)) {
    throw new Error('The renderer was called without its stand-ins.');
  }
  return liquid;
}

/** Lines with nothing but Liquid tags are blocks of their own: Liquid leaves an empty line there, which ends a paragraph. */
function liquidBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const liquid = liquidOf(state.env);
  const html: string[] = [];
  let notes = '';
  let line = startLine;
  for (; line < endLine && (state.sCount[line] ?? 0) - state.blkIndent < 4; line++) {
    const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    const pieces = liquid.tagsAlone(state.src.slice(start, state.eMarks[line]));
    const begins = line === startLine;
    if (!pieces || (begins ? pieces.length === 0 : (state.sCount[line] ?? 0) < state.blkIndent)) {
      break;
    }
    if (silent) {
      return true;
    }
    for (const piece of pieces) {
      if (piece.code) {
        html.push(notesBlock(notes), codeFigure(piece.code.text, piece.code.language));
        notes = '';
      } else {
        notes += liquid.note(piece);
      }
    }
  }
  if (line === startLine) {
    return false;
  }
  const token = state.push('liquid_block', '', 0);
  token.map = [startLine, line];
  token.content = html.join('') + notesBlock(notes);
  state.line = line;
  return true;
}

function notesBlock(notes: string): string {
  return notes === '' ? '' : `<div class="postwright-liquid-block">${notes}</div>\n`;
}

/** The figure of Jekyll's `highlight` tag (lib/jekyll/tags/highlight.rb). */
function codeFigure(code: string, language: string | undefined): string {
  const attributes = language ? ` class="language-${escapeHtml(language)}"` : '';
  return `<figure class="highlight"><pre><code${attributes}>${escapeHtml(code)}</code></pre></figure>\n`;
}

function restoreCode(tokens: readonly Token[], liquid: LiquidStandIns): void {
  for (const token of tokens) {
    if (token.type === 'fence' || token.type === 'code_block' || token.type === 'code_inline') {
      token.content = liquid.restore(token.content);
      token.info = liquid.restore(token.info);
    } else if (token.children) {
      restoreCode(token.children, liquid);
    }
  }
}

function addHeadingIds(tokens: readonly Token[], liquid: LiquidStandIns): void {
  const ids = new HeadingIds();
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open') {
      const text = (tokens[index + 1]?.children ?? [])
        .filter(({ type }) => type === 'text' || type === 'code_inline')
        .map(({ content }) => content)
        .join('');
      token.attrSet('id', ids.idFor(liquid.omit(text)));
    }
  });
}

interface TokenGroup {
  readonly tokens: readonly Token[];
  /** First line and the line after the last one, from the start of the body. */
  readonly lines: readonly [number, number];
}

/** The tokens of each top-level block, those that raw HTML holds together in one. */
function topLevelGroups(tokens: readonly Token[]): readonly TokenGroup[] {
  const groups: TokenGroup[] = [];
  let start = 0;
  let reached = 0;
  tokens.forEach((token, index) => {
    if (token.level === 0 && token.nesting <= 0) {
      const lines = tokens[start]?.map ?? [reached, reached];
      groups.push({ tokens: tokens.slice(start, index + 1), lines });
      reached = lines[1];
      start = index + 1;
    }
  });
  return joined(groups);
}

function joined(groups: readonly TokenGroup[]): readonly TokenGroup[] {
  const result: TokenGroup[] = [];
  let done = 0;
  const rawHtml = groups.map(({ tokens }) => (tokens[0]?.type === 'html_block' ? tokens[0].content : undefined));
  for (const [first, last] of joinOpenHtml(rawHtml)) {
    const together = groups.slice(first, last + 1);
    result.push(...groups.slice(done, first), {
      tokens: together.flatMap(({ tokens }) => tokens),
      lines: [groups[first]?.lines[0] ?? 0, groups[last]?.lines[1] ?? 0],
    });
    done = last + 1;
  }
  return [...result, ...groups.slice(done)];
}
