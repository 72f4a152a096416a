import { readFile } from 'node:fs/promises';

/** As the formatter writes it: from the line of the key to that of its closing brace. */
const DOCUMENTATION = /^ {2}documentation: \{\n[\s\S]*?^ {2}\},\n/gm;

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
        const contents = source.replace(DOCUMENTATION, '');
        return /^ {2}documentation:/m.test(contents)
          ? { errors: [{ text: `The documentation of the rule in ${path} is not written as an object of its own` }] }
          : { contents, loader: 'ts' };
      });
    },
  };
}
