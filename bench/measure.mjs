import { performance } from 'node:perf_hooks';
import { median } from './percentiles.mjs';

/**
 * The median milliseconds that each function takes for a text. They take turns, so that what else the machine does
 * falls on all of them.
 */
export function medians(functions, text, { rounds }) {
  const times = Object.fromEntries(Object.keys(functions).map((name) => [name, []]));
  for (let round = 0; round < rounds + warmUp; round++) {
    for (const [name, run] of Object.entries(functions)) {
      const start = performance.now();
      run(text);
      const time = performance.now() - start;
      if (round >= warmUp) {
        times[name].push(time);
      }
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

const warmUp = 5;

/** The milliseconds of each round. */
export function measureRounds(run, { rounds }) {
  return Array.from({ length: rounds + warmUp }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).slice(warmUp);
}
