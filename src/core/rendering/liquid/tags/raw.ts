import {
  type Context,
  type Emitter,
  type HtmlToken,
  type Liquid,
  Tag,
  TagToken,
  TokenKind,
  type TopLevelToken,
} from 'liquidjs';
import { SourceEmitter } from '../sourceEmitter';

/** `raw`: text that keeps its lines, for whoever scrolls along. */
export class RawTag extends Tag {
  readonly #texts: TopLevelToken[] = [];

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid);
    for (let next = remaining.shift(); next; next = remaining.shift()) {
      if (next instanceof TagToken && next.name === 'endraw') {
        break;
      }
      this.#texts.push(next);
    }
  }

  render(_context: Context, emitter: Emitter): undefined {
    for (const token of this.#texts) {
      const text = isHtml(token) ? token.getContent() : token.getText();
      if (emitter instanceof SourceEmitter && emitter.template === token.input) {
        emitter.text(text, token.begin + (isHtml(token) ? token.trimLeft : 0));
      } else {
        emitter.write(text);
      }
    }
    return undefined;
  }
}

function isHtml(token: TopLevelToken): token is HtmlToken {
  return token.kind === TokenKind.HTML;
}
