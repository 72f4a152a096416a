// Bundles the unit and property tests and runs them with mocha: `node build/unit.mjs [mocha options]`.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runBundledTests } from './check/bundledTests.mjs';

const folder = 'out/unit';
/** The first needs a real editor, the second runs the compiler over the whole source: `npm run check` does that. */
const elsewhere = ['vscode', 'layering'];
const entryPoints = readdirSync('test', { recursive: true })
  .filter((name) => name.endsWith('.test.ts') && !elsewhere.includes(name.split(path.sep)[0]))
  .map((name) => path.join('test', name));

rmSync(folder, { recursive: true, force: true });
process.exitCode = await runBundledTests(entryPoints, folder, ['--timeout', '20000', ...process.argv.slice(2)]);
