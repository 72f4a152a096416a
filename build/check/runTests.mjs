// Bundles the given test files and runs them with mocha: `node build/check/runTests.mjs test/manifest/manifest.test.ts`.
// For what the unit suite leaves out, and for one test file alone while working on it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { tools } from './tools.mjs';

const entryPoints = process.argv.slice(2);
mkdirSync('out', { recursive: true });
const out = mkdtempSync(path.join('out', 'tests-'));
try {
  await build({
    entryPoints,
    outdir: out,
    outbase: 'test',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
  const bundles = readdirSync(out, { recursive: true })
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => path.join(out, name));
  const { status } = spawnSync(
    process.execPath,
    ['--enable-source-maps', tools.mocha, '--reporter', 'dot', '--timeout', '60000', ...bundles],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} catch (error) {
  // A bundle that cannot be built has already been explained by esbuild.
  if (!('errors' in error)) {
    throw error;
  }
  process.exitCode = 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
