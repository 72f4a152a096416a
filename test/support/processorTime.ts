/**
 * How long the processor works on something, in milliseconds. What else the machine does has no part in it, so that a bound may be
 * tight and holds where tests run side by side.
 */
export function processorTime(work: () => unknown): number {
  const before = processorNow();
  work();
  return processorNow() - before;
}

/** Milliseconds that the processor has worked for this process, to be compared with a later moment. */
export function processorNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
