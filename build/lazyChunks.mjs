import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * An esbuild plugin: what the source loads by `require('./module')` becomes a file of its own beside the bundle, loaded
 * when that call runs. `chunks` names those files: `{ rendering: 'src/…/module.ts' }` is rendering.js.
 * A program without this plugin holds the module itself, and runs it at the same moment.
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
      build.onEnd(({ metafile }) => ({ errors: metafile ? doubledClasses(metafile) : [] }));
    },
  };
}

/**
 * A class that exists twice fails `instanceof`: one that is compared so must stand in one file of a program. Others may
 * stand in several, as functions do.
 */
function doubledClasses({ outputs }) {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((input) => inputs[input].bytesInOutput > 0),
  );
  const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  const compared = new Set(
    [...sources.values()].flatMap((source) => [...source.matchAll(/\binstanceof (\w+)/g)].map(([, name]) => name)),
  );
  const classesOf = (file) =>
    [...sources.get(file).matchAll(/^\s*(?:export )?(?:abstract )?class (\w+)/gm)].map(([, name]) => name);
  return [...new Set(files.filter((file, index) => files.indexOf(file) !== index))]
    .flatMap((file) => classesOf(file).map((name) => ({ file, name })))
    .filter(({ name }) => compared.has(name))
    .map(({ file, name }) => ({
      text: `${name} of ${file} is compared by instanceof and would stand in two files: load it lazily everywhere, or nowhere`,
    }));
}
