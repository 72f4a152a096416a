import type { Parser, TagToken, Template, TopLevelToken } from 'liquidjs';
import { message } from '../../../foundation/message';
import { TemplateFailure } from '../templateFailure';

/** What stands between a tag and its end; `middle` may divide it, as `else` does. */
export interface Block {
  readonly templates: Template[];
  /** Behind the middle tag; undefined without one. */
  readonly others: Template[] | undefined;
}

export function readBlock(token: TagToken, remaining: TopLevelToken[], parser: Parser, middle?: string): Block {
  const templates: Template[] = [];
  let others: Template[] | undefined;
  let isClosed = false;
  const stream = parser.parseStream(remaining);
  stream
    .on(`tag:end${token.name}`, () => {
      isClosed = true;
      stream.stop();
    })
    .on('template', (template) => {
      (others ?? templates).push(template);
    });
  if (middle !== undefined) {
    stream.on(`tag:${middle}`, () => {
      others = [];
    });
  }
  stream.start();
  if (!isClosed) {
    throw new TemplateFailure('syntax', message('The tag “{0}” is never closed.', token.name));
  }
  return { templates, others };
}
