import { smallFnv1a } from '../foundation/fnv1a';
import type { YamlValue } from '../frontMatter/yamlValue';

/** What is kept of a text of front matter that is too long to keep: enough to find its like, and to know how long it is. */
export interface TextMark {
  /** The same for the same text. */
  readonly sum: number;
  /** In columns, of which a Latin letter takes one and a Japanese one two. */
  readonly width: number;
  /** The same for texts that end alike (`endingOf`); undefined for those too short to tell. */
  readonly ending: number | undefined;
}

/** Undefined for what is no text. Made for each post that is read, so in one go and without anything kept. */
export function textMarkOf(value: YamlValue | undefined): TextMark | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') {
    return undefined;
  }
  const ending = endingOf(text);
  return {
    sum: smallFnv1a(text),
    width: columnsOf(text),
    ending: ending === undefined ? undefined : smallFnv1a(ending),
  };
}

export function isSameTextMark(one: TextMark | undefined, other: TextMark | undefined): boolean {
  return one?.sum === other?.sum && one?.width === other?.width && one?.ending === other?.ending;
}

/** Told from single units, which is quick and right but for marks and emoji, of which texts hold few. */
export function columnsOf(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) {
    width += isWide(text.charCodeAt(index)) ? 2 : 1;
  }
  return width;
}

/** The end of a text, a dozen Japanese letters or as many words of English as say as much; undefined where that is most of it. */
export function endingOf(text: string): string | undefined {
  let start = text.length;
  for (let weight = 0; weight < endingWeight && start > 0; start--) {
    weight += isWide(text.charCodeAt(start - 1)) ? 3 : 1;
  }
  return text.length - start <= text.length * mostOfText ? text.slice(start) : undefined;
}

function isWide(unit: number): boolean {
  return unit >= 0x1100 && (unit <= 0x115f || (unit >= 0x2e80 && unit < 0xd800) || (unit >= 0xf900 && unit <= 0xff60));
}

const endingWeight = 36;
const mostOfText = 0.7;
