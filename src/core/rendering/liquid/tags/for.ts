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
import { lazyDrop } from '../drops/lazyDrop';
import { countOf } from '../filters/numbers';
import { runOf } from '../liquidRun';
import { isKind, isLiquidList, isLiquidMap, type LiquidDrop, type LiquidList, type LiquidValue } from '../liquidValue';
import { plain } from '../operators';
import { TemplateFailure } from '../templateFailure';
import { type Block, readBlock } from './block';
import { positionInLoop } from './positionInLoop';

/** What is written behind `for` and `tablerow`. */
export interface LoopMarkup {
  readonly variable: string;
  readonly name: string;
  readonly collection: Value;
  readonly isReversed: boolean;
  readonly attributes: ReadonlyMap<string, Value>;
  readonly continues: boolean;
}

const markup = /^([\w-]+)\s+in\s+(\([^)]*\)|(?:"[^"]*"|'[^']*'|\[[^\]]*\]|[^\s,"'[])+)([\s\S]*)$/;

export function readLoop(args: string, liquid: Liquid): LoopMarkup {
  const match = markup.exec(args.trim());
  if (!match) {
    throw new TemplateFailure('syntax', message('A loop is written “for item in list”.'));
  }
  const [, variable = '', collection = '', rest = ''] = match;
  const attributes = new Map<string, Value>();
  let continues = false;
  for (const [, name = '', value = ''] of rest.matchAll(/\b(\w+)\s*:\s*("[^"]*"|'[^']*'|[\w.[\]'"-]+)/g)) {
    if (name === 'offset' && value === 'continue') {
      continues = true;
    } else {
      attributes.set(name, asRuby(new Value(value, liquid)));
    }
  }
  return {
    variable,
    name: `${variable}-${collection}`,
    collection: asRuby(new Value(collection, liquid)),
    isReversed: /^\s*reversed\b/.test(rest),
    attributes,
    continues,
  };
}

/** The items of a loop, cut and turned. */
export function* itemsOf(loop: LoopMarkup, context: Context): Generator<unknown, LiquidList, unknown> {
  const all = listOf(plain(yield loop.collection.value(context)));
  const reached = context.getRegister<Record<string, number>>('for', {});
  const numberAt = function* (name: string, otherwise: number): Generator<unknown, number, unknown> {
    const value = loop.attributes.get(name);
    return value ? countOf(plain(yield value.value(context)), otherwise) : otherwise;
  };
  const offset = loop.continues ? (reached[loop.name] ?? 0) : yield* numberAt('offset', 0);
  const limit = yield* numberAt('limit', all.length);
  const items = all.slice(offset, offset + limit);
  reached[loop.name] = offset + items.length;
  context.memoryLimit.use(items.length + 1);
  return loop.isReversed ? items.reverse() : items;
}

function listOf(value: LiquidValue): LiquidList {
  if (isLiquidList(value)) {
    return value;
  }
  if (isLiquidMap(value)) {
    return [...value];
  }
  if (isKind(value, 'drop')) {
    return value.keys().map((key) => [key, value.get(key)]);
  }
  return typeof value === 'string' && value !== '' ? [value] : [];
}

export class ForTag extends Tag {
  readonly #loop: LoopMarkup;
  readonly #block: Block;
  readonly bodies: readonly Template[][];

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid);
    this.#loop = readLoop(token.args, liquid);
    this.#block = readBlock(token, remaining, parser, 'else');
    this.bodies = [this.#block.templates, ...(this.#block.others ? [this.#block.others] : [])];
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, unknown, unknown> {
    const { renderer } = this.liquid;
    const { checkTime } = runOf(context);
    const items = yield* itemsOf(this.#loop, context);
    if (items.length === 0) {
      if (this.#block.others) {
        yield renderer.renderTemplates(this.#block.others, context, emitter);
      }
      return;
    }
    const parent = context.getRegister<LiquidDrop[]>('loops', []);
    const position = { index: 0 };
    const drop = forloop(position, items.length, this.#loop.name, parent.at(-1));
    parent.push(drop);
    const scope: Record<string, unknown> = { forloop: drop };
    context.push(scope);
    try {
      for (const item of items) {
        checkTime(1);
        scope[this.#loop.variable] = item;
        yield renderer.renderTemplates(this.#block.templates, context, emitter);
        position.index++;
        context.continueCalled = false;
        if (context.breakCalled) {
          context.breakCalled = false;
          break;
        }
      }
    } finally {
      context.pop();
      parent.pop();
    }
  }
}

function forloop(
  position: { readonly index: number },
  length: number,
  name: string,
  parent: LiquidDrop | undefined,
): LiquidDrop {
  const values: Readonly<Record<string, () => LiquidValue>> = {
    name: () => name,
    ...positionInLoop(position, length),
    parentloop: () => parent,
  };
  return {
    ...lazyDrop(values),
    get: (key) => (Object.hasOwn(values, key) ? values[key]?.() : undefined),
    text: () => 'Liquid::ForloopDrop',
  };
}
