import type { Fix } from '../diagnostics/rule';
import { type Message, message } from '../foundation/message';
import type { YamlProblem } from '../frontMatter/frontMatter';
import { quoteScalar } from '../frontMatter/quoteScalar';
import { readFrontMatter } from '../frontMatter/readFrontMatter';
import { lineStartAt, lineTextEnd, nextLineStart, skipBlanks } from '../frontMatter/yamlLine';
import type { Post } from '../posts/post';
import { type Span, slice, span } from '../text/span';
import { applyEdits, type TextEdit } from '../text/textEdit';

/**
 * The fix of what Jekyll can't read, tried out: none that leaves the problem there, and of several the one after which
 * Jekyll reads furthest. What stands behind the problem may be wrong too.
 */
export function mendYaml(post: Post, problem: YamlProblem): readonly Fix[] {
  let best: Fix | undefined;
  let furthest = 0;
  for (const fix of candidates(post, problem)) {
    const readable = readableAfter(post, fix.edits);
    if (readable > furthest) {
      best = fix;
      furthest = readable;
    }
  }
  return best ? [best] : [];
}

/** How far behind the edits nothing is wrong, in UTF-16 units; 0 where something in them still is. */
function readableAfter({ text, frontMatter }: Post, edits: readonly TextEdit[]): number {
  const { problem } = readFrontMatter(applyEdits(text.slice(0, frontMatter.body.start), edits));
  if (!problem) {
    return Number.POSITIVE_INFINITY;
  }
  const added = edits.reduce((sum, { span: { start, end }, newText }) => sum + newText.length - (end - start), 0);
  const mendedUntil = edits.reduce((last, { span: { end } }) => Math.max(last, end), 0) + added;
  return Math.max(0, problem.span.start - mendedUntil + 1);
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
  const [written = ''] = /^[ \t]*[:：][ \t\u3000]*/.exec(source.slice(match[0].length)) ?? [];
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
