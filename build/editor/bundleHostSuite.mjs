import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { outFolder, projectRoot } from './places.mjs';

/** The suites that run inside VS Code, by the folder of test/vscode that holds them. */
export const hostSuites = /** @type {const} */ (['host', 'workspace']);

/** The module that VS Code is told to run as a test suite. */
export function suiteModule(suite) {
  return join(outFolder, 'test', suite, 'index.js');
}

/**
 * Bundles a folder of test/vscode into out/test: the runner and every test file by itself, so that a new test file needs
 * to be named nowhere. `vscode` and mocha come from the extension host at run time.
 */
export async function bundleHostSuite(suite = 'host') {
  // Not imported above: this module is loaded before `npm ci` has run.
  const { build } = await import('esbuild');
  const source = join(projectRoot, 'test/vscode', suite);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));
  const outdir = join(outFolder, 'test', suite);
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: [
      { in: join(projectRoot, 'test/vscode/host/index.ts'), out: 'index' },
      ...files.map((name) => ({ in: join(source, name), out: name.slice(0, -'.ts'.length) })),
    ],
    outdir,
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
  for (const suite of hostSuites) {
    await bundleHostSuite(suite);
  }
}
