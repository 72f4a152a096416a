import { median } from './percentiles.mjs';
import { processMs } from './processorTime.mjs';

/**
 * The median milliseconds that each function takes for a text. They take turns, so that what else the machine does
 * falls on all of them.
 */
export function medians(functions, text, { rounds }) {
  const times = Object.fromEntries(Object.keys(functions).map((name) => [name, []]));
  for (let round = 0; round < rounds + warmUp; round++) {
    for (const [name, run] of Object.entries(functions)) {
      const start = processMs();
      run(text);
      const time = processMs() - start;
      if (round >= warmUp) {
        times[name].push(time);
      }
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/** The milliseconds of each round. */
export function measureRounds(run, { rounds }) {
  return Array.from({ length: rounds + warmUp }, () => {
    const start = processMs();
    run();
    return processMs() - start;
  }).slice(warmUp);
}

const warmUp = 5;
