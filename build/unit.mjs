// Bundles the unit and property tests and runs them with mocha: `node build/unit.mjs [mocha options]`.
import { readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { runBundledTests } from './check/bundledTests.mjs';

const folder = 'out/unit';
/** The first needs a real editor, the second runs the compiler over the whole source: `npm run check` does that. */
const elsewhere = ['vscode', 'layering'];
const entryPoints = readdirSync('test', { recursive: true })
  .filter((name) => name.endsWith('.test.ts') && !elsewhere.includes(name.split(path.sep)[0]))
  .map((name) => path.join('test', name));

rmSync(folder, { recursive: true, force: true });
// Side by side: no test touches what another one does, and those with a bound on time count that of the processor.
const jobs = Math.min(4, availableParallelism());
const options = ['--timeout', '20000', '--parallel', '--jobs', String(jobs)];
process.exitCode = await runBundledTests(entryPoints, folder, [...options, ...process.argv.slice(2)]);
