/**
 * Something that went wrong outside the program: no network, a full disk, a program that is not there. The message
 * is for the person at the keyboard and is shown without a stack.
 */
export class Trouble extends Error {
  name = 'Trouble';
}

/** Prints what went wrong and sets the exit code: a trouble in its own words, a bug with its stack. */
export function report(error) {
  console.error(`\n${error instanceof Trouble ? error.message : (error?.stack ?? error)}`);
  process.exitCode = 1;
}
