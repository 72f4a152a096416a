import type { BodyScan } from './bodyScan';
import { countCodeLines } from './codeLines';

/**
 * At a `<`: goes past a comment, a tag, or a whole element whose text is not read as prose (scripts, styles, `<pre>`, and
 * the readings of ruby, which stand beside text that is read anyway). Counts `<img>` and `<https://…>`.
 */
export function skipHtml(scan: BodyScan, at: number): number | undefined {
  const { text } = scan;
  if (text.startsWith('<!--', at)) return scan.commentEnd.from(at + 4)?.end;
  const link = scan.endOf(automaticLink, at);
  if (link !== undefined) {
    scan.counter.addWord();
    return link;
  }
  const nameEnd = scan.endOf(tagStart, at);
  const tagEnd = nameEnd === undefined ? undefined : endOfTag(text, nameEnd);
  if (nameEnd === undefined || tagEnd === undefined) return undefined;
  return skipElement(scan, text.slice(at + 1, Math.min(nameEnd, at + longestName)).toLowerCase(), tagEnd);
}

/** @param name with the slash of a closing tag */
function skipElement(scan: BodyScan, name: string, tagEnd: number): number {
  if (!withinWords.has(name.replace('/', ''))) scan.counter.endWord();
  if (name === 'img') scan.images++;
  const end = scan.elementEnds.get(name)?.from(tagEnd);
  if (end === undefined) return tagEnd;
  if (name === 'pre') scan.codeLines += countCodeLines(scan.text, tagEnd, end.start);
  if ((name === 'rt' || name === 'rp') && scan.blankLine.startsIn(tagEnd, end.start)) return tagEnd;
  return end.end;
}

/** Never reads past the next `<`, so that all tags together read the text once. */
function endOfTag(text: string, start: number): number | undefined {
  let quote = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 0x3c) return undefined;
    if (sign === 0x0a && text.charCodeAt(at + 1) === 0x0a) return undefined;
    if (quote !== 0) {
      if (sign === quote) quote = 0;
    } else if (sign === 0x3e) return at + 1;
    else if ((sign === 0x22 || sign === 0x27) && text.charCodeAt(at - 1) === 0x3d) quote = sign;
  }
  return undefined;
}

const tagStart = /<(?:\/?[a-zA-Z][\w:-]*(?=[\s/>])|[!?][a-zA-Z])/y;
const automaticLink = /<(?:(?:https?|ftp|mailto):[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>/iy;
/** Longer than any name asked for; keeps hostile names from being copied. */
const longestName = 20;

/** Elements that may begin or end in the middle of a word. */
const withinWords: ReadonlySet<string> = new Set(
  'a abbr b code del em i ins kbd mark q rb rp rt ruby s small span strong sub sup u wbr'.split(' '),
);
