import type { Occurrences } from '../text/occurrences';
import type { Attributes } from '../tree/attributes';
import type { ContentModel } from '../tree/node';
import { isVoidElement, normalisedName } from './elements';

/** The start tag of an element. */
export interface StartTag {
  readonly name: string;
  readonly attributes: Attributes | undefined;
  /** What `markdown="…"` asks for; `default` is what the element's kind of content suggests. */
  readonly markdown: ContentModel | 'default' | undefined;
  /** `<br>`, or written as `<x/>`. */
  readonly isEmpty: boolean;
  readonly end: number;
}

const startTag =
  /<([\p{Alphabetic}_][\p{Alphabetic}\p{N}_.:-]*)((?:\s+[\p{Alphabetic}_][\p{Alphabetic}\p{N}_:.-]*(?:\s*=\s*(?:\w+|"[^"]*"|'[^']*'))?)*)\s*(\/)?>/uy;
const attribute = /([\p{Alphabetic}_][\p{Alphabetic}\p{N}_:.-]*)(?:\s*=\s*(?:(\w+)|"([^"]*)"|'([^']*)'))?/gu;

const markdownValues: Readonly<Record<string, StartTag['markdown']>> = {
  '0': 'raw',
  '1': 'default',
  span: 'span',
  block: 'block',
};

/** The start tag at a place; undefined when there is none, or none that kramdown would take for one. */
export function startTagAt(text: string, start: number): StartTag | undefined {
  startTag.lastIndex = start;
  const found = startTag.exec(text);
  if (!found) {
    return undefined;
  }
  const [whole, written = '', attributesText = '', slash] = found;
  const name = normalisedName(written);
  const attributes = attributesIn(attributesText, name !== written || name === name.toLowerCase());
  const markdown = attributes?.get('markdown');
  attributes?.delete('markdown');
  return {
    name,
    attributes: attributes?.size ? attributes : undefined,
    markdown: markdown === undefined ? undefined : markdownValues[markdown],
    isEmpty: slash !== undefined || isVoidElement(name),
    end: start + whole.length,
  };
}

function attributesIn(text: string, inLowerCase: boolean): Attributes | undefined {
  if (text === '') {
    return undefined;
  }
  const attributes: Attributes = new Map();
  for (const [, name = '', plain, double, single] of text.matchAll(attribute)) {
    const value = plain ?? double ?? single ?? '';
    attributes.set(inLowerCase ? name.toLowerCase() : name, value.replaceAll('\n', ' '));
  }
  return attributes;
}

/** The end tag at a place: its name and where it ends. */
export function endTagAt(text: string, start: number): { readonly name: string; readonly end: number } | undefined {
  endTag.lastIndex = start;
  const found = endTag.exec(text);
  return found ? { name: normalisedName(found[1] ?? ''), end: start + found[0].length } : undefined;
}

const endTag = /<\/([\p{Alphabetic}_][\p{Alphabetic}\p{N}_.:-]*)\s*>/uy;

/** Where the next end tag of an element stands. */
export function findEndTag(
  text: string,
  name: string,
  from: number,
  until: number,
): { readonly start: number; readonly end: number } | undefined {
  const pattern = new RegExp(`</${name.replace(/[.]/g, '\\$&')}\\s*>`, 'gi');
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  const end = found ? found.index + found[0].length : 0;
  return found && end <= until ? { start: found.index, end } : undefined;
}

/** The comment at a place ends there; -1 where none starts or it is never closed. */
export function commentEnd(text: string, start: number, until: number, occurrences: Occurrences): number {
  return endBetween(text, start, until, '<!--', '-->', occurrences);
}

/** The processing instruction at a place ends there; -1 where none starts or it is never closed. */
export function instructionEnd(text: string, start: number, until: number, occurrences: Occurrences): number {
  return endBetween(text, start, until, '<?', '?>', occurrences);
}

function endBetween(
  text: string,
  start: number,
  until: number,
  opening: string,
  closing: string,
  occurrences: Occurrences,
): number {
  if (!text.startsWith(opening, start)) {
    return -1;
  }
  const inside = start + opening.length;
  const found = occurrences.isBehind(closing, inside) ? text.indexOf(closing, inside) : -1;
  const end = found + closing.length;
  return found < 0 || end > until ? -1 : end;
}
