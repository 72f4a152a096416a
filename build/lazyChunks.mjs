import { dirname, join, relative } from 'node:path';

/**
 * An esbuild plugin: what the source loads by `require('./module')` becomes a part of its own, run when that call runs.
 * `chunks` names those parts: `{ rendering: 'src/…/module.ts' }` is rendering.js.
 * @param {Record<string, string>} chunks by name, their entry points
 * @returns {import('esbuild').Plugin}
 */
export function lazyChunks(chunks) {
  const names = new Map(Object.entries(chunks).map(([name, file]) => [file, name]));
  return {
    name: 'lazy chunks',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ kind, path, importer }) => {
        if (kind !== 'require-call' || importer.includes('node_modules')) {
          return undefined;
        }
        const file = `${relative('.', join(dirname(importer), path)).replaceAll('\\', '/')}.ts`;
        const name = names.get(file);
        return name === undefined
          ? { errors: [{ text: `${file} is loaded lazily: name it among the chunks in build/esbuild.mjs` }] }
          : { path: `./${name}.js`, external: true };
      });
    },
  };
}
