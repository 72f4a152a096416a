/**
 * How long the processor works on something, in milliseconds. What else the machine does has no part in it, so that a bound may be
 * tight and holds where tests run side by side.
 */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
