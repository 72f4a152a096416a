import { readFile } from 'node:fs/promises';

/** As the formatter writes them: the summary on one line or on the next, the rest from the line of its key to that of its closing brace. */
const PAGE = /^ {2}(?:summary:(?: |\n {4})['"].*['"],|documentation: \{\n[\s\S]*?^ {2}\},)\n/gm;

/**
 * An esbuild plugin: leaves the pages of rules (src/core/diagnostics/rules) out of what is shipped. They are
 * written to docs/rules, and no program reads them.
 * @returns {import('esbuild').Plugin}
 */
export function withoutRulePages() {
  return {
    name: 'without rule pages',
    setup(build) {
      build.onLoad({ filter: /[\\/]diagnostics[\\/]rules[\\/]\w+\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const contents = source.replace(PAGE, '');
        return /^ {2}(?:summary|documentation):/m.test(contents)
          ? {
              errors: [
                {
                  text: `The summary or the documentation of the rule in ${path} is written in another way than others`,
                },
              ],
            }
          : { contents, loader: 'ts' };
      });
    },
  };
}
