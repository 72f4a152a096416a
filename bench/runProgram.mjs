import { spawnSync } from 'node:child_process';

/** Runs a program of bench/programs in a process of its own, as a window has one, and gives back what it printed as JSON. */
export function runProgram(name, args, nodeOptions = []) {
  const { status, stdout } = spawnSync(process.execPath, [...nodeOptions, `bench/programs/${name}.mjs`, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) {
    throw new Error(`bench/programs/${name}.mjs ended with ${status}.`);
  }
  return JSON.parse(stdout);
}
