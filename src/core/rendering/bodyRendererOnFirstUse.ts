import type { BodyRenderer } from './articleBody';

/** See docs/decisions/0010: the bundler turns the call into a file of its own, or into a module that runs when it is called. */
declare function require(engine: './kramdownRenderer'): typeof import('./kramdownRenderer');

/** The engine is most of the program's code and is only needed where an article is shown. */
export function bodyRendererOnFirstUse(): BodyRenderer {
  let loaded: BodyRenderer | undefined;
  return {
    render: (body, firstLine, options) => {
      loaded ??= require('./kramdownRenderer').kramdownRenderer;
      return loaded.render(body, firstLine, options);
    },
  };
}
