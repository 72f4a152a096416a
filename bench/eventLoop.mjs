import { performance } from 'node:perf_hooks';
import { percentiles } from './percentiles.mjs';

/**
 * Watches how long the event loop is held at a time: a timer of one millisecond that comes late had to wait for other work.
 * `stop` gives the milliseconds it was late, at p99 and at most.
 */
export function watchEventLoop() {
  const late = [];
  let due = performance.now() + 1;
  const timer = setInterval(() => {
    const now = performance.now();
    late.push(Math.max(0, now - due));
    due = now + 1;
  }, 1);
  return {
    stop() {
      clearInterval(timer);
      late.push(Math.max(0, performance.now() - due));
      return percentiles(late);
    },
  };
}
