import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { outFolder, projectRoot } from './places.mjs';

/** The module that VS Code is told to run as the test suite. */
export const hostSuite = join(outFolder, 'test/host/index.js');

/**
 * Bundles test/vscode/host into out/test/host: index.ts and every test file by itself, so that a new test file needs
 * to be named nowhere. `vscode` and mocha come from the extension host at run time.
 */
export async function bundleHostSuite() {
  // Not imported above: this module is loaded before `npm ci` has run.
  const { build } = await import('esbuild');
  const source = join(projectRoot, 'test/vscode/host');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  rmSync(join(outFolder, 'test/host'), { recursive: true, force: true });
  await build({
    entryPoints: files
      .filter((name) => name === 'index.ts' || name.endsWith('.test.ts'))
      .map((name) => join(source, name)),
    outbase: source,
    outdir: join(outFolder, 'test/host'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/** The module that VS Code is told to run in the browser's worker. */
export const workerSuite = 'out/test/worker.js';

/**
 * Bundles the same tests into one file for the worker, which can load no second one: all but those of
 * test/vscode/host/desktop, which need Node.
 */
export async function bundleWorkerSuite() {
  const { build } = await import('esbuild');
  const tests = readdirSync(join(projectRoot, 'test/vscode/host'))
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  await build({
    stdin: {
      contents: [
        "import { runInWorker } from './test/vscode/web/runInWorker';",
        `export const run = () => runInWorker(() => { ${tests.map((name) => `require('./test/vscode/host/${name}');`).join(' ')} });`,
      ].join('\n'),
      resolveDir: projectRoot,
    },
    outfile: join(projectRoot, workerSuite),
    // mocha's build for browsers would else take the place of what this file exports.
    define: { module: 'undefined', exports: 'undefined' },
    alias: { 'node:assert/strict': join(projectRoot, 'test/vscode/web/assertInWorker.ts') },
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await bundleHostSuite();
}
