import { type Context, type Liquid, type Parser, Tag, type TagToken, type TopLevelToken } from 'liquidjs';
import { message } from '../../../foundation/message';
import { TemplateFailure } from '../templateFailure';
import { type Block, readBlock } from './block';

/** `highlight`: code in the elements that Jekyll puts around it with rouge. The page colours it. */
export class HighlightTag extends Tag {
  readonly #block: Block;
  readonly #language: string;
  readonly #isNumbered: boolean;

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid);
    const markup = /^([\w.+#-]+)((?:\s+\w+(?:=(?:\w+|"(?:\d+\s)*\d+"))?)*)$/.exec(token.args.trim());
    if (!markup) {
      throw new TemplateFailure('syntax', message('“highlight” needs a language, such as “ruby”.'));
    }
    this.#language = (markup[1] ?? '').toLowerCase();
    this.#isNumbered = /\slinenos(?:=table)?(?=\s|$)/.test(markup[2] ?? '');
    this.#block = readBlock(token, remaining, parser);
  }

  *render(context: Context): Generator<unknown, unknown, unknown> {
    const code = trimLines(String((yield this.liquid.renderer.renderTemplates(this.#block.templates, context)) ?? ''));
    const attributes = `class="language-${this.#language.replaceAll('+', '-')}" data-lang="${this.#language}"`;
    const html = this.#isNumbered ? numbered(code) : escapeCode(code);
    return `<figure class="highlight"><pre><code ${attributes}>${html}</code></pre></figure>`;
  }
}

function numbered(code: string): string {
  const count = code.split('\n').length;
  const numbers = Array.from({ length: count }, (_, index) => `${index + 1}\n`).join('');
  return `<table class="rouge-table"><tbody><tr><td class="gutter gl"><pre class="lineno">${numbers}</pre></td><td class="code"><pre>${escapeCode(code)}\n</pre></td></tr></tbody></table>`;
}

function trimLines(code: string): string {
  let start = 0;
  let end = code.length;
  while (start < end && (code[start] === '\n' || code[start] === '\r')) {
    start++;
  }
  while (end > start && (code[end - 1] === '\n' || code[end - 1] === '\r')) {
    end--;
  }
  return code.slice(start, end);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeCode(code: string): string {
  return code.replace(/[&<>]/g, (char) => entities[char] ?? char);
}
