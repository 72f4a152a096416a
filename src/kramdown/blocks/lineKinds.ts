import { isSpanElement } from '../html/elements';
import type { BlockParser } from './blockParser';

/** White space as Ruby's `\s` has it: an ideographic space is a letter like any other. */
export function isBlankLine(line: string): boolean {
  return /^[ \t\r\f\v]*$/.test(line);
}

/** `^` alone on a line ends a block. */
export function isEndOfBlockLine(line: string): boolean {
  return /^\^[ \t\r\f\v]*$/.test(line);
}

/** A tag that ends text before it: the start or the end of an element that is no part of running text. */
export function startsWithBlockTag(line: string): boolean {
  const tag = /^ {0,3}<(\/?)([\p{Alphabetic}_][\p{Alphabetic}\p{N}_.:-]*)/u.exec(line);
  const name = tag?.[2] ?? '';
  return (
    tag !== null &&
    name !== 'script' &&
    !isSpanElement(name) &&
    (tag[1] === '' || /^ {0,3}<\/[\w.:-]+[ \t]*>/.test(line))
  );
}

/** Whether the line at a place ends text that goes on from line to line without being indented or marked again. */
export function endsLazyText({ attributeLines }: BlockParser, line: string, start: number): boolean {
  switch (firstSign(line)) {
    case '':
      return true;
    case '{':
      return attributeLines.at(start) !== undefined;
    case '^':
      return isEndOfBlockLine(line);
    case '<':
      return startsWithBlockTag(line);
    default:
      return false;
  }
}

/** The first character that is no white space; empty for a blank line. */
function firstSign(line: string): string {
  for (let index = 0; index < line.length; index++) {
    const char = line.charCodeAt(index);
    if (char !== 32 && (char < 9 || char > 13)) {
      return line[index] ?? '';
    }
  }
  return '';
}

export function isListStart(line: string): boolean {
  return /^ {0,3}(?:[+*-]|\d+\.)[\t |]/.test(line);
}

/** `***`, `- - -`, `___`. */
export function isHorizontalRule(line: string): boolean {
  return /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line);
}

export function isDefinitionStart(line: string): boolean {
  return /^ {0,3}:(?:[\t| ]|[ \t]*\{:|$)/.test(line);
}

export function isBlockquoteStart(line: string): boolean {
  return /^ {0,3}>/.test(line);
}
