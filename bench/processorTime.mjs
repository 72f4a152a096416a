// What else the machine does makes everything wait, and so any clock run on; it adds nothing to these.

/** The milliseconds that the process has worked so far, by all its threads: those that collect garbage or optimise count too. */
export function processMs() {
  return sum(process.cpuUsage());
}

/**
 * The milliseconds that this thread has worked so far, for what takes long: systems count them in steps of about a
 * millisecond. On Node before 24 it is the whole process that is counted.
 */
export function threadMs() {
  return sum(process.threadCpuUsage?.() ?? process.cpuUsage());
}

function sum({ user, system }) {
  return (user + system) / 1000;
}
