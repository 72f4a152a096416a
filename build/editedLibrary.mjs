import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Its source map tells of the text without the edits. */
const MAP = /\n\/\/# sourceMappingURL=.*\s*$/;

/**
 * @typedef {readonly [found: RegExp, instead: string | ((...found: string[]) => string)]} Edit
 */

/**
 * An esbuild plugin, for the programs and for the tests: takes a file of a library with parts of it cut out, which esbuild cannot tell
 * to be of no use. Every edit must find something: after an update of the library nothing is shipped whole unnoticed, or cut wrongly.
 * @param {string} name of the package
 * @param {string} file the build of it to take
 * @param {readonly Edit[]} edits in their order
 * @returns {import('esbuild').Plugin}
 */
export function editedLibrary(name, file, edits) {
  const build = path.resolve('node_modules', name, file);
  return {
    name: `parts of ${name}`,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: build }));
      onLoad({ filter: new RegExp(`[\\\\/]${path.basename(build)}$`) }, async () => {
        let contents = (await readFile(build, 'utf8')).replaceAll('\r\n', '\n').replace(MAP, '');
        const errors = [];
        for (const [found, instead] of edits) {
          if (contents.search(found) < 0) {
            errors.push({ text: `${build} is written in another way than build/ expects: there is no ${found}` });
          }
          contents = contents.replace(found, instead);
        }
        return { contents, loader: 'js', errors };
      });
    },
  };
}
