import { type Message, message } from '../core/foundation/message';
import { table } from './table';

/** How `postwright` is called. */
export function usage(localize: (message: Message) => string): string {
  const rows = (pairs: readonly (readonly [call: string, does: Message])[]) =>
    table(pairs.map(([call, does]) => [`  ${call}`, localize(does)]));
  return [
    localize(message('Usage:')),
    ...rows([
      ['postwright check [PATH …]', message('finds what is missing or wrong in posts')],
      ['postwright fix [PATH …]', message('the same as check --fix')],
      ['postwright stats [FOLDER]', message('counts reading time, posts, categories and tags')],
      ['postwright inspect FILE', message('shows a post as Jekyll reads it, with its reading time')],
      ['postwright render FILE', message('prints the HTML that Jekyll makes of a post')],
    ]),
    '',
    localize(message('Options:')),
    ...rows([
      ['--fix', message('check writes the fixes that need no second look, and shows what is left')],
      ['--dry-run', message('with --fix: shows the changes, as a diff, and writes nothing')],
      ['--format text|json', message('for people (unless said otherwise) or for programs')],
      ['--lang en|ja', message('English or Japanese; unless said otherwise as LC_ALL, LC_MESSAGES or LANG say')],
      ['--input gfm|kramdown', message('how render reads Markdown; unless said otherwise as the site does')],
      ['-h, --help', message('shows this')],
    ]),
    '',
    localize(message('Without a path, the folder it is started in is read.')),
    localize(
      message(
        'It ends with 0 when nothing is wrong, with 1 after findings of severity error, and with 2 when it was called wrongly or something could not be read.',
      ),
    ),
    '',
  ].join('\n');
}
