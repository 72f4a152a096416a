// Bundles the given test files and runs them with mocha: `node build/check/runTests.mjs test/manifest/manifest.test.ts`.
// For what the unit suite leaves out, and for one test file alone while working on it.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runBundledTests } from './bundledTests.mjs';

mkdirSync('out', { recursive: true });
const folder = mkdtempSync(path.join('out', 'tests-'));
try {
  process.exitCode = await runBundledTests(process.argv.slice(2), folder, ['--reporter', 'dot', '--timeout', '60000']);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
