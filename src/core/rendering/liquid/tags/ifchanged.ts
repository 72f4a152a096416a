import { type Context, type Liquid, type Parser, Tag, type TagToken, type TopLevelToken } from 'liquidjs';
import { type Block, readBlock } from './block';

/** `ifchanged`: its content, unless it is the same as the last time. */
export class IfChangedTag extends Tag {
  readonly #block: Block;

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid);
    this.#block = readBlock(token, remaining, parser);
  }

  *render(context: Context): Generator<unknown, unknown, unknown> {
    const text = yield this.liquid.renderer.renderTemplates(this.#block.templates, context);
    if (text === context.getRegister('ifchanged')) {
      return '';
    }
    context.setRegister('ifchanged', text);
    return text;
  }
}
