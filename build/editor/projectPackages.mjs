import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './installLock.mjs';
import { explainNpmFailure } from './installTrouble.mjs';
import { editorFolder, projectRoot } from './places.mjs';
import { npm } from './processes.mjs';
import { Trouble } from './trouble.mjs';

/** Runs `npm ci` when node_modules is not what package-lock.json says: missing, older, or broken off half-way. */
export async function installProjectPackages(say = console.log) {
  if (packagesAreCurrent()) {
    return;
  }
  await withLock(join(editorFolder, 'packages.lock'), say, async () => {
    if (packagesAreCurrent()) {
      return;
    }
    const started = Date.now();
    say('Installing the packages of the project (npm ci) …');
    const result = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: projectRoot, show: false });
    if (result.code !== 0) {
      throw new Trouble(explainNpmFailure('Installing the packages of the project', result));
    }
    say(`  done (${Math.round((Date.now() - started) / 1000)} s)`);
  });
}

/**
 * npm writes node_modules/.package-lock.json last of all, with what it has installed. Packages for other platforms are
 * optional and not in it.
 */
function packagesAreCurrent() {
  try {
    const wanted = packagesIn('package-lock.json');
    const present = packagesIn('node_modules/.package-lock.json');
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || present[path]?.version === version || (optional && present[path] === undefined),
    );
  } catch {
    return false;
  }
}

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(join(projectRoot, lockFile), 'utf8')).packages;
}
