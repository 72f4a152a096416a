// Bundles the unit and property tests and runs them with mocha: `node build/unit.mjs [mocha options]`.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const out = 'out/unit';
/** The first needs a real editor, the second runs the compiler over the whole source: `npm run check` does that. */
const elsewhere = ['vscode', 'layering'];
const entryPoints = readdirSync('test', { recursive: true })
  .filter((name) => name.endsWith('.test.ts') && !elsewhere.includes(name.split(path.sep)[0]))
  .map((name) => path.join('test', name));

rmSync(out, { recursive: true, force: true });
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
const mocha = path.join('node_modules', 'mocha', 'bin', 'mocha.js');
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', mocha, '--timeout', '20000', `${out}/**/*.test.mjs`, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
