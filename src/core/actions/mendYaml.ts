import type { Fix } from '../diagnostics/rule';
import { type Message, message } from '../foundation/message';
import type { YamlProblem } from '../frontMatter/frontMatter';
import { quoteScalar } from '../frontMatter/quoteScalar';
import { lineStartAt, lineTextEnd, nextLineStart, skipBlanks } from '../frontMatter/yamlLine';
import type { Post } from '../posts/post';
import { type Span, slice, span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import { furthestFix } from './furthestFix';
import { mendIndentation } from './mendIndentation';

/** The fix of what Jekyll can't read, tried out: none that leaves the problem there. */
export function mendYaml(post: Post, problem: YamlProblem): readonly Fix[] {
  const best = furthestFix(post, candidates(post, problem));
  return best ? [best] : [];
}

function candidates(post: Post, { cause, span: place }: YamlProblem): readonly Fix[] {
  const { text } = post;
  const source = slice(text, place);
  const replace = (title: Message, newText: string, what = place): Fix => ({
    title,
    edits: [{ span: what, newText }],
  });
  switch (cause) {
    case 'colon-in-value':
    case 'reserved-first-character':
      return [replace(message('Put the value in quotes'), quoteScalar(inOneLine(source), 'double'))];
    case 'text-after-quote':
      return [
        ...withoutOuterQuotes(source).map((inner) =>
          replace(message('Put the value in quotes of the other kind'), inner),
        ),
        replace(message('Put the value in quotes'), quoteScalar(source, source[0] === '"' ? 'single' : 'double')),
      ];
    case 'bad-escape':
      return source.includes('\\"')
        ? []
        : [replace(message('Put the value in single quotes'), quoteScalar(source.slice(1, -1), 'single'))];
    case 'missing-space':
    case 'full-width-colon':
      return afterName(place, source).map((colon) =>
        replace(message('Write a colon and a space'), colon.end === place.end ? ':' : ': ', colon),
      );
    case 'unclosed-quote':
      return [replace(message('Close the quote'), source[0] ?? '', span(place.end, place.end))];
    case 'unclosed-bracket':
      return [
        ...itemsTakenForComment(post, place),
        replace(message('Close the bracket'), source[0] === '{' ? '}' : ']', span(place.end, place.end)),
      ];
    case 'indentation':
      return mendIndentation(post, place.start);
    case 'extra-bracket':
      return [replace(message('Remove the bracket'), '')];
    case 'wrong-bracket':
      return [replace(message('Write the bracket that fits'), source === ']' ? '}' : ']')];
    case 'tab-indentation':
      return ['  ', ''].map((indent) => ({
        title: message('Write spaces instead of tabs'),
        edits: tabsFrom(post, place.start).map((tabs) => ({
          span: tabs,
          newText: slice(text, tabs).replaceAll('\t', indent),
        })),
      }));
    case 'control-character':
      return [{ title: message('Delete the invisible characters'), edits: controlCharacters(post) }];
    default:
      return [];
  }
}

/** `'it's'` is one text whose quotes are of the wrong kind: an odd number of them can't belong together. */
function withoutOuterQuotes(source: string): readonly string[] {
  const quote = source[0] ?? '';
  const isWhole = source.endsWith(quote) && source.split(quote).length % 2 === 0;
  return isWhole ? [quoteScalar(source.slice(1, -1), quote === '"' ? 'single' : 'double')] : [];
}

/** What follows a `#` in a list in brackets is a comment to YAML, with the bracket that closes the list. */
function itemsTakenForComment({ text, frontMatter: { yaml } }: Post, { start, end }: Span): readonly Fix[] {
  const line = text.slice(start, lineTextEnd(text, end, yaml.end));
  const inside = line.slice(0, Math.max(0, line.lastIndexOf(']')));
  const edits = [...inside.matchAll(/[^,[\]]+/g)].flatMap(({ 0: piece, index }) => {
    const item = piece.trim();
    const from = start + index + piece.indexOf(item);
    return /(?:^|[ \t])#[^\s]/.test(item) && !/^["']/.test(item)
      ? [{ span: span(from, from + item.length), newText: quoteScalar(item, 'double') }]
      : [];
  });
  return edits.length === 0 ? [] : [{ title: message('Put what begins with # in quotes'), edits }];
}

function inOneLine(source: string): string {
  return source
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join(' ');
}

/** The colon, in full width or without a space after it, that follows what looks like the name of a field. */
function afterName({ start }: Span, source: string): readonly Span[] {
  const match = /^[A-Za-z_][\w-]*(?=[ \t]*：)|^[\p{L}_][\p{L}\p{M}\p{N}_-]*(?=:(?!\/\/))/u.exec(source);
  if (!match) {
    return [];
  }
  const colon = start + match[0].length;
  const [written = ''] = /^[ \t]*[:：][ \t\u00a0\u3000]*/.exec(source.slice(match[0].length)) ?? [];
  return [span(colon, colon + written.length)];
}

/** The indentations with tabs in the line at the offset and in the lines that follow it. */
function tabsFrom({ text, frontMatter: { yaml } }: Post, offset: number): readonly Span[] {
  const found: Span[] = [];
  for (let line = lineStartAt(text, offset, yaml.start); line < yaml.end; line = nextLineStart(text, line, yaml.end)) {
    const indent = span(line, skipBlanks(text, line, yaml.end));
    if (slice(text, indent).includes('\t')) {
      found.push(indent);
    } else if (lineTextEnd(text, line, yaml.end) > line) {
      break;
    }
  }
  return found;
}

/** What YAML allows nowhere (production c-printable of YAML 1.2). */
function controlCharacters({ text, frontMatter: { yaml } }: Post): readonly TextEdit[] {
  return [
    ...slice(text, yaml).matchAll(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|\p{Surrogate}/gu),
  ].map(({ 0: character, index }) => ({
    span: span(yaml.start + index, yaml.start + index + character.length),
    newText: '',
  }));
}
