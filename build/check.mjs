// All that a machine can tell about the source without running the program: `node build/check.mjs [--verbose]`.
// Every step runs even when another fails.
import { performance } from 'node:perf_hooks';
import { runSteps } from './check/runSteps.mjs';
import { tools } from './check/tools.mjs';

const runTests = 'build/check/runTests.mjs';

const passing = /\d+ passing/;
const steps = [
  { name: 'types', args: [tools.tsc, '-b'] },
  { name: 'planted violations', args: [runTests, 'test/layering/plants.test.ts'], tells: passing },
  { name: 'layering', args: [tools.depcruise, 'src'], tells: /\d+ modules, \d+ dependencies/ },
  { name: 'lint and format', args: [tools.biome, 'ci', '--colors=off', '.'], tells: /(?<=Checked )\d+ files/ },
  { name: 'unused code', args: [tools.knip, '--no-progress'] },
  { name: 'code only tests use', args: [tools.knip, '--no-progress', '--production'] },
  { name: 'manifest equals code', args: [runTests, 'test/manifest/manifest.test.ts'], tells: passing },
  { name: 'generated files', args: ['build/generateRuleDocs.mjs', '--check'], tells: /\d+ pages/ },
  { name: 'wording', args: ['build/check/wording.mjs'], tells: /\d+ files read/ },
];

const start = performance.now();
const failed = await runSteps(steps, { lanes: 2, verbose: process.argv.includes('--verbose') });
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  failed.length === 0
    ? `All ${steps.length} checks passed in ${seconds} s.`
    : `Failed in ${seconds} s: ${failed.join(', ')}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
