import { performance } from 'node:perf_hooks';

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

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
