import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The build without `fs`: templates come from memory only, everywhere. */
const BUILD = path.resolve('node_modules/liquidjs/dist/liquid.browser.mjs');

/** The tags of the library that are in use; the others are replaced or taken out (src/core/rendering/liquid/tags). */
const USED_TAGS = [
  'assign',
  'capture',
  'comment',
  'decrement',
  'increment',
  'cycle',
  'if',
  'unless',
  'break',
  'continue',
];

const FILTERS = /^const filters = Object\.assign\(.*\);\r?$/m;
const TAGS = /^const tags = \{\r?\n[\s\S]*?\n\};\r?$/m;

/**
 * An esbuild plugin, for the programs and for the tests: leaves those filters and tags of liquidjs out of what is shipped that ours take the place of. That is
 * a quarter of it, and the program for browsers has to be one small file.
 * @returns {import('esbuild').Plugin}
 */
export function withoutUnusedLiquid() {
  return {
    name: 'without unused Liquid',
    setup(build) {
      build.onResolve({ filter: /^liquidjs$/ }, () => ({ path: BUILD }));
      build.onLoad({ filter: /[\\/]liquid\.browser\.mjs$/ }, async () => {
        const source = await readFile(BUILD, 'utf8');
        const tags = TAGS.exec(source)?.[0];
        const used = tags?.split('\n').filter((line) => USED_TAGS.includes(/^ {4}'?(\w+)'?:/.exec(line)?.[1] ?? ''));
        return used?.length === USED_TAGS.length && FILTERS.test(source)
          ? {
              contents: source
                .replace(FILTERS, 'const filters = {};')
                .replace(TAGS, () => ['const tags = {', ...used, '};'].join('\n')),
              loader: 'js',
            }
          : {
              errors: [
                { text: `${BUILD} names its filters and tags in another way: see build/withoutUnusedLiquid.mjs` },
              ],
            };
      });
    },
  };
}
