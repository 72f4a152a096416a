import { type Context, type Liquid, Tag, type TagToken, type TopLevelToken, type Value } from 'liquidjs';
import { message } from '../../../foundation/message';
import { withoutFinalSlashes } from '../../../site/withoutFinalSlashes';
import { uriEscaped } from '../filters/escaping';
import { runOf } from '../liquidRun';
import { TemplateFailure } from '../templateFailure';
import { piecesOf, textOfPieces } from './include';

/** `post_url`: the address of a post, by its file name without ending. */
export class PostUrlTag extends Tag {
  render(context: Context): string {
    const name = this.token.args.trim();
    const { addressOf, baseurl } = runOf(context).environment;
    const url = addressOf({ kind: 'post', name });
    if (url === undefined) {
      throw new TemplateFailure('missing', message('There is no post “{0}”.', name));
    }
    return withBase(url, baseurl);
  }
}

/** `link`: the address of any file of the site, by its path. */
export class LinkTag extends Tag {
  readonly #path: readonly (Value | string)[];

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid);
    this.#path = piecesOf(token.args, liquid);
  }

  *render(context: Context): Generator<unknown, string, unknown> {
    const path = yield* textOfPieces(this.#path, context);
    const { addressOf, baseurl } = runOf(context).environment;
    const url = addressOf({ kind: 'file', path });
    if (url === undefined) {
      throw new TemplateFailure('missing', message('There is no file “{0}” to link to.', path));
    }
    return withBase(url, baseurl);
  }
}

function withBase(url: string, baseurl: string): string {
  const base = withoutFinalSlashes(baseurl);
  return uriEscaped(
    `${base === '' || base.startsWith('/') ? base : `/${base}`}${url.startsWith('/') ? url : `/${url}`}`,
  );
}
