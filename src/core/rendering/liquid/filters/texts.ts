import { isLiquidList, type LiquidValue } from '../liquidValue';
import { toS } from '../rubyText';
import type { FilterTable } from './filter';
import { countOf } from './numbers';

const blank = '[\\t\\n\\v\\f\\r \\0]';
const leading = new RegExp(`^${blank.replace('\\0', '')}+`);
const trailing = new RegExp(`(?<!${blank})${blank}+$`);

/** Filters of texts. What is no text is taken as Ruby's `to_s` writes it. */
export const textFilters: FilterTable = {
  append: [1, 1, (value, [other], { use }) => joined(toS(value), toS(other), use)],
  prepend: [1, 1, (value, [other], { use }) => joined(toS(other), toS(value), use)],
  capitalize: [0, 0, (value) => capitalized(toS(value))],
  downcase: [0, 0, (value) => toS(value).toLowerCase()],
  upcase: [0, 0, (value) => toS(value).toUpperCase()],
  strip: [0, 0, (value) => stripEnd(toS(value)).replace(leading, '')],
  lstrip: [0, 0, (value) => toS(value).replace(leading, '')],
  rstrip: [0, 0, (value) => stripEnd(toS(value))],
  strip_newlines: [0, 0, (value) => toS(value).replace(/\r?\n/g, '')],
  newline_to_br: [0, 0, (value) => toS(value).replace(/\r?\n/g, '<br />\n')],
  replace: [1, 2, (value, [from, to], { use }) => replaced(toS(value), toS(from), toS(to), use)],
  replace_first: [1, 2, (value, [from, to]) => toS(value).replace(toS(from), () => toS(to))],
  remove: [1, 1, (value, [from], { use }) => replaced(toS(value), toS(from), '', use)],
  remove_first: [1, 1, (value, [from]) => toS(value).replace(toS(from), '')],
  slice: [1, 2, (value, [offset, length]) => sliced(value, countOf(offset, 0), countOf(length, 1))],
  split: [1, 1, (value, [by], { use }) => split(toS(value), toS(by), use)],
  truncate: [0, 2, (value, [length, end]) => truncated(value, countOf(length, 50), end)],
  truncatewords: [0, 2, (value, [count, end]) => truncatedWords(value, countOf(count, 15), end)],
  normalize_whitespace: [
    0,
    0,
    (value) =>
      toS(value)
        .replace(/[\t\n\v\f\r ]+/g, ' ')
        .replace(/^ | $/g, ''),
  ],
  number_of_words: [0, 1, (value, [mode]) => countWords(toS(value), mode)],
};

function joined(one: string, other: string, use: (size: number) => void): string {
  use(one.length + other.length);
  return one + other;
}

function stripEnd(text: string): string {
  return text.replace(trailing, '');
}

function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length).toLowerCase();
}

function replaced(text: string, from: string, to: string, use: (size: number) => void): string {
  const parts = from === '' ? ['', ...text, ''] : text.split(from);
  use(text.length + (parts.length - 1) * to.length);
  return parts.join(to);
}

function sliced(value: LiquidValue, offset: number, length: number): LiquidValue {
  const items = isLiquidList(value) ? value : [...toS(value)];
  const start = offset < 0 ? items.length + offset : offset;
  const part = start < 0 || start > items.length || length < 0 ? [] : items.slice(start, start + length);
  return isLiquidList(value) ? part : part.join('');
}

/** One blank means any white space; empty pieces at the end are left out. */
function split(text: string, by: string, use: (size: number) => void): LiquidValue {
  use(text.length);
  const parts = by === ' ' ? text.trim().split(/[\t\n\v\f\r ]+/) : by === '' ? [...text] : text.split(by);
  let end = parts.length;
  while (end > 0 && parts[end - 1] === '') {
    end--;
  }
  return parts.slice(0, end);
}

function truncated(value: LiquidValue, length: number, end: LiquidValue): LiquidValue {
  if (value === undefined || value === null) {
    return undefined;
  }
  const chars = [...toS(value)];
  const ending = end === undefined ? '...' : toS(end);
  return chars.length > length
    ? chars.slice(0, Math.max(0, length - [...ending].length)).join('') + ending
    : chars.join('');
}

function truncatedWords(value: LiquidValue, count: number, end: LiquidValue): LiquidValue {
  if (value === undefined || value === null) {
    return undefined;
  }
  const text = toS(value);
  const words = text.split(/[\t\n\v\f\r ]+/).filter((word) => word !== '');
  const most = Math.max(1, count);
  return words.length > most ? words.slice(0, most).join(' ') + (end === undefined ? '...' : toS(end)) : text;
}

const cjk = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/gu;
const cjkPunctuation = /[\u3000-\u303f]/g;

/** Jekyll counts words by white space; `cjk` counts each character of those scripts as one, `auto` where there are any. */
function countWords(text: string, mode: LiquidValue): LiquidValue {
  const words = (of: string) => of.split(/[\t\n\v\f\r \0]+/).filter((word) => word !== '').length;
  const characters = text.match(cjk)?.length ?? 0;
  const others = () => words(text.replace(cjk, ' ').replace(cjkPunctuation, ' '));
  switch (mode) {
    case 'cjk':
      return characters + others();
    case 'auto':
      return characters === 0 ? words(text) : characters + others();
    default:
      return words(text);
  }
}
