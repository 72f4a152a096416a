import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Trouble } from './trouble.mjs';

const LONGEST_WAIT_MS = 15 * 60_000;

/**
 * Runs `work` while no other process holds the same lock file. The file holds its owner's process id, so that the
 * lock of a run that was killed is taken over.
 */
export async function withLock(file, say, work) {
  await acquire(file, say);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

async function acquire(file, say) {
  mkdirSync(dirname(file), { recursive: true });
  const giveUp = Date.now() + LONGEST_WAIT_MS;
  for (let said = false; !tryCreate(file); ) {
    const owner = ownerOf(file);
    if (owner !== undefined && !isRunning(owner)) {
      removeStale(file, owner);
      continue;
    }
    if (Date.now() > giveUp) {
      throw new Trouble(
        `Another run (process ${owner}) seems to be installing. If it is not, delete ${file} and try again.`,
      );
    }
    if (!said) {
      say(`Waiting for another run (process ${owner ?? 'unknown'}) that is installing …`);
      said = true;
    }
    await wait(500);
  }
}

function tryCreate(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') {
      return false;
    }
    throw error;
  }
}

/** Undefined while the owner is between creating and writing, and when the file is gone again. */
function ownerOf(file) {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Two waiting runs may both see the dead owner: a rename lets only one of them take the file away. */
function removeStale(file, deadOwner) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (ownerOf(aside) === deadOwner) {
    rmSync(aside, { force: true });
  } else {
    renameSync(aside, file);
  }
}
