import { type Context, type Liquid, toValueSync, Value } from 'liquidjs';
import { message } from '../../../foundation/message';
import { asRuby, isNamedArgument } from '../asRuby';
import { runOf } from '../liquidRun';
import type { LiquidValue } from '../liquidValue';
import { plain } from '../operators';
import { TemplateFailure } from '../templateFailure';
import { dateFilters } from './dates';
import { escapingFilters } from './escaping';
import type { FilterCall, FilterTable } from './filter';
import { jekyllFilters } from './jekyll';
import { listFilters } from './lists';
import { numberFilters } from './numbers';
import { selectingFilters } from './selecting';
import { textFilters } from './texts';

/** All filters that Jekyll has. Those of the library are taken out: an unknown filter leaves the value as it is. */
const allFilters: FilterTable = {
  ...textFilters,
  ...escapingFilters,
  ...numberFilters,
  ...listFilters,
  ...selectingFilters,
  ...dateFilters,
  ...jekyllFilters,
};

export function registerFilters(liquid: Liquid): void {
  for (const name of Object.keys(liquid.filters)) {
    liquid.unregisterFilter(name);
  }
  for (const [name, [least, most, filter]] of Object.entries(allFilters)) {
    liquid.registerFilter(name, function (value, ...given) {
      const { context, token } = this;
      const options = new Map<string, LiquidValue>();
      const args: LiquidValue[] = [];
      given.forEach((argument, index) => {
        const written = token.args[index];
        if (written && isNamedArgument(written)) {
          const [key = '', named] = argument as readonly [string?, unknown?];
          options.set(key, plain(named));
        } else {
          args.push(plain(argument));
        }
      });
      if (args.length < least || args.length > most) {
        throw new TemplateFailure('failed', message('The filter “{0}” needs other arguments.', name));
      }
      return filter(plain(value), args, callOn(liquid, context, options));
    });
  }
}

function callOn(liquid: Liquid, context: Context, options: ReadonlyMap<string, LiquidValue>): FilterCall {
  const run = runOf(context);
  const parsed = new Map<string, Value>();
  const use = (size: number) => {
    context.memoryLimit.use(size);
    run.checkTime(size);
  };
  return {
    run,
    options,
    use,
    evaluate(expression, variable, item) {
      use(1);
      let value = parsed.get(expression);
      if (!value) {
        value = asRuby(new Value(expression, liquid));
        parsed.set(expression, value);
      }
      context.push({ [variable]: item });
      try {
        return plain(toValueSync(value.value(context)));
      } finally {
        context.pop();
      }
    },
  };
}
