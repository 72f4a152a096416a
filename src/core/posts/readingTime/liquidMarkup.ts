import type { BodyScan } from './bodyScan';
import { countCodeLines } from './codeLines';

/**
 * At a `{`: goes past a Liquid tag or output, a whole `{% comment %}`, and a whole `{% highlight %}`, which is code. One
 * that meets the next one's start or a blank line before its end is still being typed, and is text.
 */
export function skipLiquid(scan: BodyScan, at: number): number | undefined {
  if (at < scan.rawEnd) return undefined;
  const sign = scan.text.charCodeAt(at + 1);
  if (sign === 0x7b) return skipOutput(scan, at);
  return sign === 0x25 ? skipTag(scan, at) : undefined;
}

function skipOutput(scan: BodyScan, at: number): number | undefined {
  const end = scan.liquidOutputEnd.from(at + 2);
  if (end === undefined) return undefined;
  if (scan.liquidOutputStart.startsIn(at + 2, end.start) || scan.liquidTagStart.startsIn(at + 2, end.start)) {
    return undefined;
  }
  if (scan.blankLine.startsIn(at, end.start)) return undefined;
  scan.counter.endWord();
  return end.end;
}

function skipTag(scan: BodyScan, at: number): number | undefined {
  const end = scan.liquidTagEnd.from(at + 2);
  if (end === undefined) return undefined;
  if (scan.liquidTagStart.startsIn(at + 2, end.start) || scan.blankLine.startsIn(at, end.start)) return undefined;
  scan.counter.endWord();
  return skipTagBody(scan, at, end.end);
}

function skipTagBody(scan: BodyScan, at: number, tagEnd: number): number {
  tagName.lastIndex = at;
  switch (tagName.exec(scan.text)?.[1]) {
    case 'comment':
      return scan.liquidCommentEnd.from(tagEnd)?.end ?? tagEnd;
    case 'highlight': {
      const closing = scan.liquidHighlightEnd.from(tagEnd);
      if (closing === undefined) return tagEnd;
      scan.codeLines += countCodeLines(scan.text, tagEnd, closing.start);
      return closing.end;
    }
    case 'raw':
      scan.rawEnd = scan.liquidRawEnd.from(tagEnd)?.start ?? 0;
      return tagEnd;
    default:
      return tagEnd;
  }
}

const tagName = /\{%-?\s*(comment|highlight|raw)\b/y;
