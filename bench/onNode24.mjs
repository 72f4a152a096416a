import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installed } from '../build/editor/install.mjs';

const wanted = '24';

/**
 * Whether this is the Node of VS Code, by which the budgets are meant (js-yaml is slow on older ones). If not, and it lies in
 * the VS Code for tests, the program is run again on it, and this process ends with it.
 */
export function isOnNode24() {
  if (process.versions.node.split('.')[0] === wanted) {
    return true;
  }
  if (!existsSync(installed.node)) {
    return false;
  }
  const { status } = spawnSync(installed.node, process.argv.slice(1), { stdio: 'inherit' });
  process.exit(status ?? 1);
}
