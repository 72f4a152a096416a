import { basename, dirname, join } from 'node:path';
import { lazyChunks } from './lazyChunks.mjs';

/**
 * How to divide a program as if into files, in which nothing stands twice, and then write other files of those parts.
 * @param {import('esbuild').BuildOptions} program with one entry point, which becomes the part `main.js`
 * @param {Record<string, string>} chunks by name, their entry points
 * @param {(parts: ReadonlyMap<string, string>, needs: ReadonlyMap<string, readonly string[]>) => Promise<unknown>[]} write
 * begins to bundle the files; given the texts of the parts by name, and the names of those that each needs
 * @returns {import('esbuild').BuildOptions}
 */
export function divided({ entryPoints: [entry], sourcemap, plugins, ...program }, chunks, write) {
  const written = {
    name: 'write parts',
    setup(build) {
      build.onEnd(({ errors, outputFiles, metafile }) => {
        if (errors.length > 0) {
          return {};
        }
        const parts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
        return Promise.all(write(parts, needsOf(metafile))).then(
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
    write: false,
    splitting: true,
    format: 'esm',
    minify: false,
    sourcemap: sourcemap && 'inline',
    logLevel: 'warning',
    plugins: [lazyChunks(chunks), ...plugins, written],
  };
}

/** By the name of a part that esbuild has divided a program into, the names of those that it imports or may load. */
function needsOf({ outputs }) {
  return new Map(
    Object.entries(outputs).map(([file, { imports }]) => [
      basename(file),
      imports.map(({ path }) => basename(path)).filter((name) => Object.hasOwn(outputs, join(dirname(file), name))),
    ]),
  );
}

/** All parts that are needed by some, without those that are looked for elsewhere. */
export function reached(needs, from, elsewhere) {
  const found = new Set(from);
  for (const name of found) {
    for (const needed of needs.get(name)) {
      if (!elsewhere.has(needed)) {
        found.add(needed);
      }
    }
  }
  return found;
}

/** The text of a part. In a module esbuild has no `require`; it writes a function that looks for one. */
export function partText(parts, name) {
  return parts.get(name).replaceAll(/\b__require\("\.\//g, 'require("./');
}
