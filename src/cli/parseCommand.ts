import { parseArgs } from 'node:util';

export type Format = 'text' | 'json';

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'misused'; readonly reason: string }
  | { readonly name: 'check'; readonly paths: readonly string[]; readonly format: Format }
  | { readonly name: 'inspect'; readonly file: string; readonly format: Format };

export const usage = `Usage:
  postwright check [paths] [--format text|json]   finds what is missing or wrong in posts (default: this folder)
  postwright inspect FILE [--format text|json]    shows a post as Jekyll reads it, with its reading time

Exit codes: 0 nothing wrong, 1 findings of severity error, 2 called wrongly or something could not be read.
`;

export function parseCommand(args: readonly string[]): Command {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { name: 'misused', reason: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  const [name, ...paths] = positionals;
  if (values.help || name === 'help') {
    return { name: 'help' };
  }
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json') {
    return { name: 'misused', reason: `There is no format “${format}”; text and json are possible.` };
  }
  switch (name) {
    case 'check':
      return { name: 'check', paths: paths.length === 0 ? ['.'] : paths, format };
    case 'inspect': {
      const [file, ...more] = paths;
      return file === undefined || more.length > 0
        ? { name: 'misused', reason: 'inspect takes one file.' }
        : { name: 'inspect', file, format };
    }
    case undefined:
      return { name: 'misused', reason: 'Say what to do.' };
    default:
      return { name: 'misused', reason: `There is no command “${name}”.` };
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
}
