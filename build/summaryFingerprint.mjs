import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** All that a summary of a post may depend on, and the reader of YAML. */
const folders = ['foundation', 'frontMatter', 'index', 'posts', 'site', 'text', 'vocabulary'];

/**
 * An esbuild plugin: puts a sum of the source that summarises posts into src/extension/snapshot/madeBy.ts. It is the
 * same wherever the same source is built.
 * @returns {import('esbuild').Plugin}
 */
export function summaryFingerprint() {
  return {
    name: 'summary fingerprint',
    setup(build) {
      build.onLoad({ filter: /[\\/]extension[\\/]snapshot[\\/]madeBy\.ts$/ }, () => {
        const files = [...sources(), 'package-lock.json'];
        const hash = createHash('sha256');
        for (const file of files) {
          hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
        }
        const contents = `export const madeBy = ${JSON.stringify(hash.digest('hex').slice(0, 16))};`;
        return { contents, loader: 'ts', watchFiles: files.map((file) => path.resolve(file)) };
      });
    },
  };
}

function sources() {
  return folders.flatMap((folder) =>
    readdirSync(`src/core/${folder}`, { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => path.join('src/core', folder, name)),
  );
}
