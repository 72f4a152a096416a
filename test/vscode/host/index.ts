import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

const TEST_LIMIT_MS = 20_000;

/** Called by VS Code inside the extension host; every bundled test file beside this one is run. */
export async function run(): Promise<void> {
  const { POSTWRIGHT_REPORTER: reporter, POSTWRIGHT_GREP: grep } = process.env;
  const mocha = new Mocha({ ui: 'bdd', timeout: TEST_LIMIT_MS, ...(reporter && { reporter }), ...(grep && { grep }) });
  for (const name of readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.test.js')) {
      mocha.addFile(join(__dirname, name));
    }
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) {
    throw new Error(`${failures} tests failed`);
  }
}
