import { basename, join } from 'node:path';
import { build as bundle } from 'esbuild';
import { lazyChunks } from './lazyChunks.mjs';
import { needsOf, partText, reached } from './parts.mjs';

/**
 * How to bundle a program for Node whose lazily loaded parts are files of their own, and in which nothing stands twice: what
 * the program and a part need stands in the program's file, what several parts need and it does not in one more, `common`.
 * Each file offers its pieces to those that are loaded later in `parts`.
 * @param {import('esbuild').BuildOptions} program with one entry point and an `outdir`
 * @param {string} name of the program's file
 * @param {Record<string, string>} chunks by name, their entry points
 * @returns {import('esbuild').BuildOptions}
 */
export function inSharedFiles({ entryPoints: [entry], outdir, minify, sourcemap, plugins, ...program }, name, chunks) {
  const lazy = new Set(Object.keys(chunks).map((chunk) => `${chunk}.js`));
  const divided = {
    name: 'divide',
    setup(build) {
      build.onEnd(async ({ errors, outputFiles, metafile }) => {
        if (errors.length > 0) {
          return {};
        }
        const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
        const needs = needsOf(metafile);
        const first = reached(needs, ['main.js'], lazy);
        const own = new Map([...lazy].map((chunk) => [chunk, reached(needs, [chunk], new Set([...first, ...lazy]))]));
        const isShared = (part) => [...own.values()].filter((parts) => parts.has(part)).length > 1;
        const common = new Set([...own.values()].flatMap((parts) => [...parts]).filter(isShared));
        const homes = new Map([
          ...[...common].map((part) => [part, 'common.js']),
          ...[...first].map((part) => [part, `${name}.js`]),
        ]);
        const isAsked = (part) =>
          [...own.values(), common].some((parts) => [...parts].some((each) => needs.get(each).includes(part)));
        const offered = (parts) => [...parts].filter(isAsked).map((part) => `"${part}":()=>require("./${part}")`);
        const write = (file, contents) =>
          bundle({
            ...program,
            minify,
            sourcemap,
            banner: { js: '"use strict";' },
            stdin: { contents, resolveDir: '.' },
            outfile: join(outdir, file),
            plugins: [piecesOf(file, texts, homes, lazy)],
          });
        const files = [
          write(`${name}.js`, `module.exports={...require("./main.js"),parts:{${offered(first)}}}`),
          write('common.js', `exports.parts={${offered(common)}}`),
          ...[...lazy].map((chunk) => write(chunk, `module.exports=require("piece:${chunk}")`)),
        ];
        return Promise.all(files).then(
          () => ({}),
          // It has been printed.
          ({ errors: found }) => ({ errors: found }),
        );
      });
    },
  };
  return {
    ...program,
    entryPoints: { main: entry, ...chunks },
    outdir,
    write: false,
    splitting: true,
    format: 'esm',
    minify: false,
    sourcemap: sourcemap && 'inline',
    logLevel: 'warning',
    plugins: [lazyChunks(chunks), ...plugins, divided],
  };
}

/** Finds pieces in the file that is written, or at run time in the one that has them. */
function piecesOf(file, texts, homes, lazy) {
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
          contents: home === file ? partText(texts, path) : `module.exports=require("file:${home}").parts["${path}"]()`,
          loader: 'js',
        };
      });
    },
  };
}
