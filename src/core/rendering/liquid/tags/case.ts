import {
  type Context,
  type Emitter,
  type Liquid,
  type Parser,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
  Value,
} from 'liquidjs';
import { message } from '../../../foundation/message';
import { asRuby } from '../asRuby';
import { equal } from '../operators';
import { TemplateFailure } from '../templateFailure';

interface Branch {
  /** None for `else`. */
  readonly values: readonly Value[] | undefined;
  readonly templates: Template[];
}

/** `case`: every `when` with a value that is the same, else what stands behind `else`. */
export class CaseTag extends Tag {
  readonly #value: Value;
  readonly #branches: Branch[] = [];
  readonly bodies: readonly Template[][];

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid);
    this.#value = asRuby(new Value(token.args, liquid));
    let isClosed = false;
    const stream = parser.parseStream(remaining);
    stream
      .on('tag:when', ({ args }) => {
        this.#branches.push({ values: valuesIn(args, liquid), templates: [] });
      })
      .on('tag:else', () => {
        this.#branches.push({ values: undefined, templates: [] });
      })
      .on('tag:endcase', () => {
        isClosed = true;
        stream.stop();
      })
      .on('template', (template) => {
        this.#branches.at(-1)?.templates.push(template);
      })
      .start();
    if (!isClosed) {
      throw new TemplateFailure('syntax', message('The tag “{0}” is never closed.', token.name));
    }
    this.bodies = this.#branches.map(({ templates }) => templates);
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, unknown, unknown> {
    const value = yield this.#value.value(context);
    let hasMatched = false;
    for (const { values, templates } of this.#branches) {
      let matches = values === undefined && !hasMatched;
      for (const each of values ?? []) {
        matches ||= equal(value, yield each.value(context), context);
      }
      if (matches) {
        hasMatched ||= values !== undefined;
        yield this.liquid.renderer.renderTemplates(templates, context, emitter);
        if (context.breakCalled || context.continueCalled) {
          break;
        }
      }
    }
    return undefined;
  }
}

function valuesIn(args: string, liquid: Liquid): readonly Value[] {
  return [...args.matchAll(/"[^"]*"|'[^']*'|[^\s,"']+/g)]
    .map(([text]) => text)
    .filter((text) => text !== 'or')
    .map((text) => asRuby(new Value(text, liquid)));
}
