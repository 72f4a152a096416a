import { parseArgs } from 'node:util';
import { type Message, message } from '../core/foundation/message';
import { isLanguage, type Language } from './language';

export type Format = 'text' | 'json';

/** As kramdown names what it reads. */
export type Input = 'GFM' | 'kramdown';

/** What becomes of fixes that need no second look: nothing, written, or shown as a diff. */
export type Fixing = 'none' | 'write' | 'show';

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'misused'; readonly reason: Message }
  | { readonly name: 'check'; readonly paths: readonly string[]; readonly format: Format; readonly fixing: Fixing }
  | { readonly name: 'stats'; readonly folder: string; readonly format: Format }
  | { readonly name: 'inspect'; readonly file: string; readonly format: Format }
  | { readonly name: 'render'; readonly file: string; readonly input: Input | undefined };

/** What was asked for, in which language; undefined: as the environment says. */
export interface CommandLine {
  readonly command: Command;
  readonly language: Language | undefined;
}

export function parseCommand(args: readonly string[]): CommandLine {
  // Not strict, for then the reasons would be Node's, in English.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { ...withValue, ...flags, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = isLanguage(values.lang) ? values.lang : undefined;
  const reason = tokens.flatMap((token) => (token.kind === 'option' ? (misuse(token) ?? []) : [])).at(0);
  return { command: reason ? misused(reason) : commandOf(values, positionals), language };
}

const flags = { fix: { type: 'boolean' }, 'dry-run': { type: 'boolean' } } as const;

const withValue = { format: { type: 'string' }, lang: { type: 'string' }, input: { type: 'string' } } as const;

function misuse({ name, rawName, value }: { name: string; rawName: string; value?: string | undefined }) {
  switch (name) {
    case 'format':
      return value === undefined || !isFormat(value) ? notAmong(rawName, value, 'text, json') : undefined;
    case 'lang':
      return isLanguage(value) ? undefined : notAmong(rawName, value, 'en, ja');
    case 'input':
      return inputOf(value) === undefined ? notAmong(rawName, value, 'gfm, kramdown') : undefined;
    case 'fix':
    case 'dry-run':
      return value === undefined ? undefined : message('{0} takes no value.', rawName);
    case 'help':
      return undefined;
    default:
      return message('There is no option {0}.', rawName);
  }
}

function notAmong(option: string, value: string | undefined, possible: string): Message {
  return value === undefined
    ? message('A value is missing after {0}: {1}.', option, possible)
    : message('{0} cannot be “{1}”. Possible are: {2}.', option, value, possible);
}

function commandOf(values: Readonly<Record<string, unknown>>, [name, ...paths]: readonly string[]): Command {
  const { help, format: wanted, input, fix, 'dry-run': dryRun } = values;
  if (help === true || name === 'help') {
    return { name: 'help' };
  }
  const format = isFormat(wanted) ? wanted : 'text';
  const [first, ...more] = paths;
  switch (name) {
    case 'check':
    case 'fix': {
      const isFix = name === 'fix' || fix === true;
      if (dryRun === true && !isFix) {
        return misused(message('{0} goes with {1} only.', '--dry-run', '--fix'));
      }
      const fixing = isFix ? (dryRun === true ? 'show' : 'write') : 'none';
      return { name: 'check', paths: first === undefined ? ['.'] : paths, format, fixing };
    }
    case 'stats':
      return more.length > 0
        ? misused(message('{0} takes one folder.', name))
        : { name: 'stats', folder: first ?? '.', format };
    case 'inspect':
      return first === undefined || more.length > 0
        ? misused(message('{0} takes one file.', name))
        : { name: 'inspect', file: first, format };
    case 'render':
      return first === undefined || more.length > 0
        ? misused(message('{0} takes one file.', name))
        : { name: 'render', file: first, input: inputOf(input) };
    case undefined:
      return misused(message('Say what to do.'));
    default:
      return misused(message('There is no command “{0}”.', name));
  }
}

function misused(reason: Message): Command {
  return { name: 'misused', reason };
}

function inputOf(text: unknown): Input | undefined {
  return text === 'kramdown' ? 'kramdown' : text === 'gfm' || text === 'GFM' ? 'GFM' : undefined;
}

function isFormat(text: unknown): text is Format {
  return text === 'text' || text === 'json';
}
