import { check } from './check';
import { exitCode } from './exitCode';
import { inspect } from './inspect';
import { parseCommand, usage } from './parseCommand';
import type { Terminal } from './terminal';

/** `postwright`: the language service on the command line. */
async function main(args: readonly string[]): Promise<number> {
  const command = parseCommand(args);
  switch (command.name) {
    case 'help':
      process.stdout.write(usage);
      return exitCode.clean;
    case 'misused':
      process.stderr.write(`postwright: ${command.reason}\n\n${usage}`);
      return exitCode.trouble;
    case 'check':
      return check(command, process.cwd(), terminal);
    case 'inspect':
      return inspect(command, process.cwd(), terminal);
  }
}

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`postwright: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = exitCode.trouble;
  },
);
