import type { BodyRenderer } from './articleBody';

/** See docs/decisions/0010: the bundler turns the call into a file of its own, or into a module that runs when it is called. */
declare function require(engine: './kramdownRenderer'): typeof import('./kramdownRenderer');

/** The engine is most of the program's code and is only needed where an article is shown. */
export function bodyRendererOnFirstUse(): BodyRenderer {
  let engine: BodyRenderer | undefined;
  const loaded = (): BodyRenderer => {
    engine ??= loadEngine();
    return engine;
  };
  return {
    render: (body, firstLine, options) => loaded().render(body, firstLine, options),
    toHtml: (text, options) => loaded().toHtml(text, options),
  };
}

function loadEngine(): BodyRenderer {
  const { kramdownRenderer } = require('./kramdownRenderer');
  return kramdownRenderer;
}
