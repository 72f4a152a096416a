import { check } from './check';
import { exitCode } from './exitCode';
import { inspect } from './inspect';
import { languageOf, localizer } from './language';
import { parseCommand } from './parseCommand';
import { render } from './render';
import { stats } from './stats';
import type { Terminal } from './terminal';
import { tolerateClosedPipe } from './tolerateClosedPipe';
import { usage } from './usage';

/** `postwright`: the language service on the command line. */
async function main(args: readonly string[]): Promise<number> {
  const { command, language } = parseCommand(args);
  const terminal: Terminal = {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    localize: localizer(language ?? languageOf(process.env)),
  };
  switch (command.name) {
    case 'help':
      terminal.out(usage(terminal.localize));
      return exitCode.clean;
    case 'misused':
      terminal.err(`postwright: ${terminal.localize(command.reason)}\n\n${usage(terminal.localize)}`);
      return exitCode.trouble;
    case 'check':
      return check(command, process.cwd(), terminal);
    case 'stats':
      return stats(command, process.cwd(), terminal);
    case 'inspect':
      return inspect(command, process.cwd(), terminal);
    case 'render':
      return render(command, process.cwd(), terminal);
  }
}

tolerateClosedPipe(process.stdout);

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`postwright: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = exitCode.trouble;
  },
);
