import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { withoutUnusedLiquid } from '../withoutUnusedLiquid.mjs';
import { withoutUnusedYaml } from '../withoutUnusedYaml.mjs';
import { tools } from './tools.mjs';

/**
 * Bundles test files into an empty folder and runs them there with mocha. Gives back mocha's exit code, or 1 where
 * esbuild has said why they cannot be bundled.
 */
export async function runBundledTests(entryPoints, folder, mochaOptions) {
  try {
    await build({
      entryPoints,
      outdir: folder,
      outbase: 'test',
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      plugins: [withoutUnusedLiquid(), withoutUnusedYaml()],
      sourcemap: 'linked',
      logLevel: 'warning',
    });
  } catch (error) {
    if (!('errors' in error)) {
      throw error;
    }
    return 1;
  }
  const bundles = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => path.join(folder, name));
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', tools.mocha, ...mochaOptions, ...bundles], {
    stdio: 'inherit',
  });
  return status ?? 1;
}
