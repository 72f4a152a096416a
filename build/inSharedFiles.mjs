import { basename, join } from 'node:path';
import { build as bundle } from 'esbuild';
import { divided, partText, reached } from './parts.mjs';

/**
 * How to bundle a program for Node whose lazily loaded parts are files of their own, and in which nothing stands twice: what
 * the program and a part need stands in the program's file, what several parts need and it does not in one more, `common`.
 * Each file offers its pieces to those that are loaded later in `parts`.
 * @param {import('esbuild').BuildOptions} program with one entry point and an `outdir`
 * @param {string} name of the program's file
 * @param {Record<string, string>} chunks by name, their entry points
 * @returns {import('esbuild').BuildOptions}
 */
export function inSharedFiles(program, name, chunks) {
  const { entryPoints: _, plugins: __, outdir, ...common } = program;
  const lazy = new Set(Object.keys(chunks).map((chunk) => `${chunk}.js`));
  return divided(program, chunks, (parts, needs) => {
    const first = reached(needs, ['main.js'], lazy);
    const own = new Map([...lazy].map((chunk) => [chunk, reached(needs, [chunk], new Set([...first, ...lazy]))]));
    const isShared = (part) => [...own.values()].filter((each) => each.has(part)).length > 1;
    const several = new Set([...own.values()].flatMap((each) => [...each]).filter(isShared));
    const homes = new Map([
      ...[...several].map((part) => [part, 'common.js']),
      ...[...first].map((part) => [part, `${name}.js`]),
    ]);
    const asked = new Set([...own.values()].flatMap((each) => [...each]).flatMap((part) => needs.get(part)));
    const offered = (some) =>
      [...some].filter((part) => asked.has(part)).map((part) => `"${part}":()=>require("./${part}")`);
    const write = (file, contents) =>
      bundle({
        ...common,
        banner: { js: '"use strict";' },
        stdin: { contents, resolveDir: '.' },
        outfile: join(outdir, file),
        plugins: [piecesOf(file, parts, homes, lazy)],
      });
    return [
      write(`${name}.js`, `module.exports={...require("./main.js"),parts:{${offered(first)}}}`),
      write('common.js', `exports.parts={${offered(several)}}`),
      ...[...lazy].map((chunk) => write(chunk, `module.exports=require("piece:${chunk}")`)),
    ];
  });
}

/** Finds pieces in the file that is written, or at run time in the one that has them. */
function piecesOf(file, parts, homes, lazy) {
  return {
    name: 'pieces',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^piece:/ }, ({ path }) => ({ path: path.slice('piece:'.length), namespace: 'piece' }));
      onResolve({ filter: /^file:/ }, ({ path }) => ({ path: `./${path.slice('file:'.length)}`, external: true }));
      onResolve({ filter: /^\.\// }, ({ path }) => {
        const piece = basename(path);
        return lazy.has(piece) ? { path: `./${piece}`, external: true } : { path: piece, namespace: 'piece' };
      });
      onLoad({ filter: /./, namespace: 'piece' }, ({ path }) => {
        const home = homes.get(path) ?? file;
        return {
          contents: home === file ? partText(parts, path) : `module.exports=require("file:${home}").parts["${path}"]()`,
          loader: 'js',
        };
      });
    },
  };
}
