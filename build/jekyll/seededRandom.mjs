/** Numbers that look random and are the same for the same seed (a linear congruential generator, Numerical Recipes). */
export function seededRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    /** From 0 to below 1. */
    fraction: next,
    chance: (probability) => next() < probability,
    /** Both ends may come. */
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (values) => values[Math.floor(next() * values.length)],
  };
}
