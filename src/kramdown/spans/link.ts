import { linkIdentifier } from '../documentState';
import { mergeAttributes } from '../tree/attributes';
import { escapable } from './escape';
import type { SpanConstruct, SpanParser } from './spanParser';

/** `[text](address "title")`, `[text][identifier]`, `[identifier]`, and images with `!` before them. */
export const link: SpanConstruct = (parser) => {
  const { text, pos, end } = parser;
  const isImage = text[pos] === '!';
  const mark = isImage ? '![' : '[';
  const textStart = pos + mark.length;
  if (!text.startsWith(mark, pos) || text[textStart] === '^' || textStart >= end) {
    return false;
  }
  const asText = () => {
    parser.addText(mark, pos, textStart);
    return true;
  };
  if (!isImage && (parser.open.includes('a') || parser.open.includes('img'))) {
    return asText();
  }
  if (!parser.mayClose(']', textStart)) {
    return asText();
  }
  const content = parser.content(isImage ? 'img' : 'a', textStart, closingBracket());
  if (!content) {
    return asText();
  }
  const textEnd = parser.pos;
  const target = targetAt(parser, text.slice(textStart, textEnd), textEnd + 1);
  if (!target) {
    parser.tire((text[textEnd + 1] === '(' ? end : textEnd) - textStart);
    parser.pos = pos;
    return asText();
  }
  const { url, title, after, attributes } = target;
  const place = parser.place(pos, after);
  const own = attributes && mergeAttributes(undefined, attributes);
  parser.add(
    isImage
      ? { type: 'img', attributes: own, place, src: url, alt: unescaped(text.slice(textStart, textEnd)), title }
      : { type: 'a', attributes: own, place, href: url, title, children: content },
    after,
  );
  return true;
};

/** Brackets in the text are balanced; those of images in it are theirs. */
function closingBracket() {
  let open = 1;
  let seen = 0;
  return {
    signs: '[]!',
    isAt: ({ text, pos, children }: SpanParser): boolean => {
      for (; seen < children.length; seen++) {
        open -= children[seen]?.type === 'img' ? 1 : 0;
      }
      if (text[pos] === ']') {
        open--;
        return open === 0;
      }
      if (text[pos] === '[' || text.startsWith('![', pos)) {
        open++;
      }
      return false;
    },
  };
}

interface Target {
  readonly url: string;
  readonly title: string | undefined;
  readonly after: number;
  readonly attributes?: ReadonlyMap<string, string> | undefined;
}

function targetAt(parser: SpanParser, label: string, start: number): Target | undefined {
  const { text, end } = parser;
  reference.lastIndex = start;
  const found = reference.exec(text);
  const isReference = found !== null && start + found[0].length <= end;
  if (isReference || text[start] !== '(' || start >= end) {
    const identifier = (isReference ? found[1] : undefined) ?? unescaped(label);
    const known = parser.document.links.get(linkIdentifier(identifier));
    return known && { ...known, title: known.title, after: isReference ? start + found[0].length : start };
  }
  return inlineTarget(text, start, end);
}

const reference = /[ \t\n\r\f\v]*\[([^\]]+)?\]/y;

function inlineTarget(text: string, start: number, end: number): Target | undefined {
  bracketed.lastIndex = start;
  const inBrackets = bracketed.exec(text);
  if (inBrackets && start + inBrackets[0].length <= end) {
    const after = start + inBrackets[0].length;
    const url = inBrackets[1] ?? '';
    return text[after] === ')' && after < end
      ? { url, title: undefined, after: after + 1 }
      : titled(text, after, end, url);
  }
  let open = 0;
  for (let index = start; index < end; index++) {
    const sign = text[index];
    if (sign === '(') {
      open++;
    } else if (sign === ')') {
      open--;
      if (open === 0) {
        return { url: trimmed(text.slice(start + 1, index)), title: undefined, after: index + 1 };
      }
    } else if (isBlank(sign) && (text[index + 1] === '"' || text[index + 1] === "'") && index + 1 < end) {
      return titled(text, index, end, trimmed(text.slice(start + 1, index)));
    }
  }
  return undefined;
}

const bracketed = /\(<(.*?)>/y;

function titled(text: string, start: number, end: number, url: string): Target | undefined {
  title.lastIndex = start;
  const found = title.exec(text);
  if (!found || start + found[0].length > end) {
    return undefined;
  }
  return { url, title: found[1] ?? found[2] ?? '', after: start + found[0].length };
}

const title = /[ \t\n\r\f\v]*(?:"(.+?)"[ \t\n\r\f\v]*\)|'(.+?)'[ \t\n\r\f\v]*\))/sy;

function trimmed(text: string): string {
  return text.replace(/^[ \t\n\r\f\v]+|[ \t\n\r\f\v]+$/g, '');
}

function isBlank(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\n' || sign === '\t';
}

function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(new RegExp(`\\\\([${escapable}])`, 'g'), '$1') : text;
}
