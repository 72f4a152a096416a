import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** How long one waits for the unit tests. */
export const unitSuite = {
  name: 'unit-suite',
  title: 'Unit tests',
  async measure() {
    const start = performance.now();
    const { status, stdout } = spawnSync(process.execPath, ['build/unit.mjs', '--reporter', 'dot'], {
      encoding: 'utf8',
    });
    const seconds = (performance.now() - start) / 1000;
    const passing = /(\d+) passing/.exec(stdout)?.[1];
    if (status !== 0 || !passing) {
      throw new Error(`The unit tests ended with ${status}:\n${stdout.slice(-2000)}`);
    }
    return {
      figures: { unitSuite: seconds },
      text: `${passing} tests, bundled and run, in ${seconds.toFixed(1)} s.`,
    };
  },
};
