import { basename, dirname } from 'node:path';
import { build as bundle } from 'esbuild';
import { divided, partText, reached } from './parts.mjs';

/**
 * How to bundle a program into one file, in which what the source loads lazily is run when it is first asked for. By itself esbuild
 * puts every module that such a call may reach into a function of its own. Here the program is first divided as if into files, where
 * what two of them need stands once, and those are joined: thirty functions instead of hundreds, and 4 % less to load.
 *
 * With `later` there are two files: the parts that it names, and what only they need, stand in the second, for a host that can
 * read a file while it runs but has no `require` for it. The second is a module; its default export is given the free variable
 * `programParts` of the first (see src/extension/loadLater.ts) and from then on the first finds in the second what it asks for.
 * @param {import('esbuild').BuildOptions} program with one entry point and an `outfile`
 * @param {Record<string, string>} chunks by name, their entry points
 * @param {{ outfile: string, chunks: readonly string[] }=} later
 * @returns {import('esbuild').BuildOptions}
 */
export function inOneFile({ outfile, banner, ...program }, chunks, later = { outfile: '', chunks: [] }) {
  const waiting = new Set(later.chunks.map((name) => `${name}.js`));
  const { entryPoints: _, plugins: __, ...common } = program;
  return divided({ ...program, outdir: dirname(outfile) }, chunks, (parts, needs) => {
    const first = reached(needs, ['main.js'], waiting);
    const second = reached(needs, [...waiting], first);
    const shared = [...first].filter((name) => [...second].some((each) => needs.get(each).includes(name)));
    const files = [
      bundle({
        ...common,
        // Modules are strict by themselves; a script has to say so.
        banner: { js: `${banner?.js ?? ''}"use strict";${waiting.size > 0 ? 'var programParts={require};' : ''}` },
        stdin: {
          contents: waiting.size > 0 ? withShared(shared) : 'module.exports=require("./main.js")',
          resolveDir: '.',
        },
        outfile,
        plugins: [partsAsFiles(parts, waiting, 'later')],
      }),
    ];
    if (waiting.size > 0) {
      files.push(
        bundle({
          ...common,
          banner: { js: '"use strict";export default(programParts)=>{const{require}=programParts;' },
          footer: { js: '}' },
          stdin: { contents: `programParts.later={${thunks([...waiting])}}`, resolveDir: '.' },
          outfile: later.outfile,
          plugins: [partsAsFiles(parts, first, 'shared')],
        }),
      );
    }
    return files;
  });
}

function thunks(names) {
  return names.map((name) => `"${name}":()=>require("./${name}")`).join();
}

function withShared(names) {
  return `programParts.shared={${thunks(names)}};module.exports=require("./main.js")`;
}

/**
 * @param {ReadonlyMap<string, string>} parts by name
 * @param {ReadonlySet<string>} elsewhere those that stand in the other file
 * @param {'later' | 'shared'} table where they are found while the program runs
 */
function partsAsFiles(parts, elsewhere, table) {
  return {
    name: 'parts as files',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\// }, ({ path }) => ({ path: basename(path), namespace: 'part' }));
      onLoad({ filter: /./, namespace: 'part' }, ({ path }) => ({
        contents: elsewhere.has(path) ? `module.exports=programParts.${table}["${path}"]()` : partText(parts, path),
        loader: 'js',
      }));
    },
  };
}
