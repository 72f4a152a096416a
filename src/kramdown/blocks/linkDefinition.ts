import { type KnownLink, linkIdentifier } from '../documentState';
import { nextLineAfter } from '../text/whiteSpace';
import type { BlockConstruct } from './blockParser';

/** `[identifier]: address "title"`; the title may stand on the next line. */
export const linkDefinition: BlockConstruct = (parser) => {
  const { line, text, nextLine } = parser;
  const start = /^ {0,3}\[([^\n\]]+)\]:[ \t]*/.exec(line);
  if (!start) {
    return false;
  }
  const rest = line.slice(start[0].length);
  const address = /^(?:<([^>\n]*)>|((?:(?![ \t]["'])[^\n])*?[^ \t\r\f\v\n]))(?=[ \t]*$|[ \t]+["'])/.exec(rest);
  if (!address) {
    return false;
  }
  const url = address[1] ?? address[2] ?? '';
  const behind = rest.slice(address[0].length);
  const title = titleIn(behind);
  if (title === undefined && !/^[ \t]*$/.test(behind)) {
    return false;
  }
  let end = nextLine;
  let below: string | undefined;
  if (title === undefined && nextLine < text.length) {
    below = titleIn(parser.lineAt(nextLine));
    end = below === undefined ? nextLine : nextLineAfter(text, nextLine);
  }
  const known = title ?? below;
  const link: { -readonly [Key in keyof KnownLink]: KnownLink[Key] } = {
    url,
    ...(known !== undefined && { title: known }),
  };
  parser.document.links.set(linkIdentifier(start[1] ?? ''), link);
  parser.addDefinition(link, end);
  return true;
};

function titleIn(text: string): string | undefined {
  return /^[ \t]*(?:"(.+)"|'(.+)')[ \t]*$/
    .exec(text)
    ?.slice(1)
    .find((each) => each !== undefined);
}
