import type { Input } from '../options';
import { nextLineAfter } from '../text/whiteSpace';
import type { BlockConstruct } from './blockParser';

/** Code between lines of `~~~`, in GFM also of backticks and indented a little. */
export const fencedCode: BlockConstruct = (parser) => {
  const { input } = parser.document.options;
  const fence = opening[input].exec(parser.line);
  if (!fence) {
    return false;
  }
  const [, sign = '', language] = fence;
  const shortest = parser.unclosedFences.get(sign.charAt(0)) ?? Number.POSITIVE_INFINITY;
  if (sign.length >= shortest) {
    return false;
  }
  const closing = closingFence(sign, input);
  const { text } = parser;
  const contentStart = parser.nextLine;
  for (let next = contentStart; next < text.length; next = nextLineAfter(text, next)) {
    if (closing.test(parser.lineAt(next))) {
      const end = nextLineAfter(text, next);
      parser.add(
        {
          type: 'codeblock',
          attributes: undefined,
          place: parser.place(parser.pos, end),
          value: text.slice(contentStart, next),
          language,
          fenced: true,
        },
        end,
      );
      return true;
    }
  }
  parser.unclosedFences.set(sign.charAt(0), sign.length);
  return false;
};

const opening: Readonly<Record<Input, RegExp>> = {
  kramdown: /^(~{3,})[ \t\r\f\v]*([^ \t\r\f\v]+)?[ \t\r\f\v]*$/,
  GFM: /^ {0,3}(~{3,}|`{3,})[ \t\r\f\v]*([^ \t\r\f\v]+)?[ \t\r\f\v]*$/,
};

export function startsFence(line: string, input: Input): boolean {
  return input === 'GFM' ? /^ {0,3}(?:~{3}|`{3})/.test(line) : line.startsWith('~~~');
}

/** The same signs, at least as many. */
function closingFence(sign: string, input: Input): RegExp {
  return new RegExp(`^${input === 'GFM' ? ' {0,3}' : ''}${sign}${sign[0]}*[ \\t\\r\\f\\v]*$`);
}
