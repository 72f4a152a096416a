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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await bundleHostSuite();
}
