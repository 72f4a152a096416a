import { type Context, type Emitter, type Liquid, type Parser, Tag, type TagToken, type TopLevelToken } from 'liquidjs';
import { countOf } from '../filters/numbers';
import { runOf } from '../liquidRun';
import type { LiquidDrop, LiquidValue } from '../liquidValue';
import { plain } from '../operators';
import { type Block, readBlock } from './block';
import { itemsOf, type LoopMarkup, readLoop } from './for';
import { positionInLoop } from './positionInLoop';

/** `tablerow`: the cells of a table, with so many columns. */
export class TablerowTag extends Tag {
  readonly #loop: LoopMarkup;
  readonly #block: Block;

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid);
    this.#loop = readLoop(token.args, liquid);
    this.#block = readBlock(token, remaining, parser);
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, unknown, unknown> {
    const items = yield* itemsOf(this.#loop, context);
    const columnsValue = this.#loop.attributes.get('cols');
    const columns = columnsValue
      ? Math.max(1, countOf(plain(yield columnsValue.value(context)), items.length))
      : items.length;
    emitter.write('<tr class="row1">\n');
    const position = { index: 0 };
    const scope: Record<string, unknown> = { tablerowloop: tablerowloop(position, items.length, columns) };
    context.push(scope);
    try {
      for (const [index, item] of items.entries()) {
        runOf(context).checkTime(1);
        position.index = index;
        scope[this.#loop.variable] = item;
        const column = index % columns;
        emitter.write(`<td class="col${column + 1}">`);
        yield this.liquid.renderer.renderTemplates(this.#block.templates, context, emitter);
        emitter.write('</td>');
        if (column === columns - 1 && index < items.length - 1) {
          emitter.write(`</tr>\n<tr class="row${Math.floor(index / columns) + 2}">`);
        }
      }
    } finally {
      context.pop();
    }
    emitter.write('</tr>\n');
    return undefined;
  }
}

function tablerowloop(position: { readonly index: number }, length: number, columns: number): LiquidDrop {
  const values: Readonly<Record<string, () => LiquidValue>> = {
    ...positionInLoop(position, length),
    col: () => (position.index % columns) + 1,
    col0: () => position.index % columns,
    col_first: () => position.index % columns === 0,
    col_last: () => position.index % columns === columns - 1,
    row: () => Math.floor(position.index / columns) + 1,
  };
  return {
    kind: 'drop',
    get: (key) => (Object.hasOwn(values, key) ? values[key]?.() : undefined),
    keys: () => Object.keys(values),
    text: () => 'Liquid::TablerowloopDrop',
  };
}
