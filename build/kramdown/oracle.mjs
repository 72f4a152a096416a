// Compares the engine with what real Jekyll made of all posts in ../shared/oracle: `npm run test:oracle`. The unit suite
// takes every tenth.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runBundledTests } from '../check/bundledTests.mjs';

process.env.ORACLE_EVERY = '1';
mkdirSync('out', { recursive: true });
const folder = mkdtempSync(path.join('out', 'oracle-'));
try {
  process.exitCode = await runBundledTests(['test/kramdown/oracle.test.ts'], folder, ['--timeout', '300000']);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
