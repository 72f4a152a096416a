/** What the command line program says to the shell. */
export const exitCode = {
  /** No finding of severity error. */
  clean: 0,
  /** At least one finding of severity error. */
  findings: 1,
  /** Called wrongly, or something could not be read. */
  trouble: 2,
} as const;
