import type { Input } from '../options';
import { nextLineAfter } from '../text/whiteSpace';
import type { BlockConstruct, BlockParser } from './blockParser';

/** Code between lines of `~~~`, in GFM also of backticks and indented a little. */
export const fencedCode: BlockConstruct = (parser) => {
  const { input } = parser.document.options;
  const fence = opening[input].exec(parser.line);
  if (!fence) {
    return false;
  }
  const [, signs = '', gap, language = ''] = fence;
  const closing = closingFence(parser, signs);
  if (!closing || (closing.length < signs.length && gap && language)) {
    return false;
  }
  const { text } = parser;
  const end = nextLineAfter(text, closing.start);
  parser.add(
    {
      type: 'codeblock',
      attributes: undefined,
      place: parser.place(parser.pos, end),
      value: text.slice(parser.nextLine, closing.start),
      language: signs.slice(closing.length) + language || undefined,
      fenced: true,
    },
    end,
  );
  return true;
};

const opening: Readonly<Record<Input, RegExp>> = {
  kramdown: /^(~{3,})([ \t\r\f\v]*)([^ \t\r\f\v]+)?[ \t\r\f\v]*$/,
  GFM: /^ {0,3}(~{3,}|`{3,})([ \t\r\f\v]*)([^ \t\r\f\v]+)?[ \t\r\f\v]*$/,
};

export function startsFence(line: string, input: Input): boolean {
  return input === 'GFM' ? /^ {0,3}(?:~{3}|`{3})/.test(line) : line.startsWith('~~~');
}

/**
 * The next line of the same signs, at least as many. Without one the longest fence closes, and signs that are too many
 * belong to the language straight behind them.
 */
function closingFence(
  parser: BlockParser,
  signs: string,
): { readonly start: number; readonly length: number } | undefined {
  const sign = signs.charAt(0);
  const wanted = Math.min(signs.length, parser.longestFences.get(sign) ?? signs.length);
  if (wanted < 3) {
    return undefined;
  }
  const { text } = parser;
  const fence = closing[parser.document.options.input];
  let longest = { start: -1, length: 0 };
  for (let start = parser.nextLine; start < text.length; start = nextLineAfter(text, start)) {
    const found = fence.exec(parser.lineAt(start))?.[1] ?? '';
    if (found.startsWith(sign) && found.length > longest.length) {
      longest = { start, length: Math.min(found.length, wanted) };
      if (longest.length === wanted) {
        return longest;
      }
    }
  }
  parser.longestFences.set(sign, longest.length);
  return longest.start < 0 ? undefined : longest;
}

const closing: Readonly<Record<Input, RegExp>> = {
  kramdown: /^(~{3,})[ \t\r\f\v]*$/,
  GFM: /^ {0,3}(~{3,}|`{3,})[ \t\r\f\v]*$/,
};
