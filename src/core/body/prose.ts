import { markup, object } from './body';

/** Prose without what only the source has. */
export function visible(prose: string): string {
  return prose.includes(markup) ? prose.replaceAll(markup, '') : prose;
}

/** What two texts have in common when only their letters and digits are looked at. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Whether a text is so wide, where a Latin letter is one wide and a Japanese one two, so that one bound fits both. */
export function isAsWideAs(text: string, width: number): boolean {
  return text.length >= width || text.length + (text.match(wide)?.length ?? 0) >= width;
}

const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/g;

/** Whether prose is Japanese: has kana. */
export function isJapanese(text: string): boolean {
  return /[\u3041-\u3096\u30A1-\u30FA]/.test(text);
}

/** Whether it holds something that is no prose. */
export function hasObject(prose: string): boolean {
  return prose.includes(object);
}
