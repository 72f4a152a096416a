import { percentiles } from './percentiles.mjs';
import { threadMs } from './processorTime.mjs';

/**
 * Watches how long the event loop is held at a time: how much is worked between two turns of a timer of one millisecond.
 * `stop` gives the milliseconds at p99 and at most.
 */
export function watchEventLoop() {
  const held = [];
  let before = threadMs();
  const note = () => {
    const now = threadMs();
    held.push(now - before);
    before = now;
  };
  const timer = setInterval(note, 1);
  return {
    stop() {
      clearInterval(timer);
      note();
      return percentiles(held);
    },
  };
}
