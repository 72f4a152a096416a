import { type Message, message } from '../foundation/message';

/** What looks like a blank and is none to YAML: all that Unicode calls so, but for space and tab. */
export const wideBlank = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/**
 * Signs that a Japanese keyboard and word processors write in place of those that mean something to YAML, for which they are
 * letters like any other.
 */
const meant: readonly (readonly [signs: RegExp, meant: string])[] = [
  [wideBlank, ' '],
  [/[：﹕꞉]/, ':'],
  [/[，、､﹐]/, ','],
  [/[［〔]/, '['],
  [/[］〕]/, ']'],
  [/[｛]/, '{'],
  [/[｝]/, '}'],
  [/[＂“”„‟″〝〞〟]/, '"'],
  [/[＇‘’‚‛′]/, "'"],
  [/[＃]/, '#'],
  [/[－ー‐‑‒–—―−─━]/, '-'],
  [/[｜]/, '|'],
  [/[＞]/, '>'],
];

/** Without ordinary and other blanks around it; character by character, for a pattern would take quadratic time at its end. */
export function withoutBlanks(source: string): string {
  let [start, end] = [0, source.length];
  while (start < end && isAnyBlank(source[start])) {
    start++;
  }
  while (end > start && isAnyBlank(source[end - 1])) {
    end--;
  }
  return source.slice(start, end);
}

function isAnyBlank(sign = ''): boolean {
  return sign === ' ' || sign === '\t' || wideBlank.test(sign);
}

/** The ASCII sign that was meant; undefined for what looks like none. */
export function meantSign(sign: string): string | undefined {
  return meant.find(([signs]) => signs.test(sign))?.[1];
}

/** What to say of a sign that stands where YAML needs another. */
export function lookalikeMessage(sign: string): Message {
  const needed = meantSign(sign) ?? '';
  return needed === ' '
    ? sign === '\u3000'
      ? message('A full-width space stands here, which YAML takes for a letter. It needs a half-width one.')
      : message(
          'A space of another kind (U+{0}) stands here, which YAML takes for a letter. It needs an ordinary one.',
          codeOf(sign),
        )
    : message('YAML takes “{0}” for a letter. What it needs here is “{1}”.', sign, needed);
}

function codeOf(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
