import { type Span, span } from '../text/span';
import type { Field, ListItem } from './frontMatter';
import { isPlainReadable } from './readAlone';
import { resolvePlainScalar } from './resolvePlainScalar';
import type { SplitFrontMatter } from './splitFrontMatter';
import type { YamlMap, YamlValue } from './yamlValue';

export interface PlainlyRead {
  readonly fields: readonly Field[];
  readonly values: YamlMap;
}

/**
 * Reads front matter in which every line can mean one thing only: names in Latin letters at the start of a line with
 * texts, numbers and dates, lists of such in brackets or behind dashes, comments in lines of their own. Nearly all posts
 * are like that, and a site has thousands. Undefined for any other, which a real parser of YAML has to read; what this
 * one reads, that one reads alike.
 */
export function readPlainly(text: string, { yaml }: SplitFrontMatter): PlainlyRead | undefined {
  return new PlainReader(text, yaml.end).read(yaml.start);
}

/** Tabs, controls, line breaks that only Unicode has, marks, and characters in two parts. */
const unusual = /[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]|\r(?!\n)/;
const nothing = / *(?:#.*)?$/y;
const dash = /( *)- +(?=[^ ])/y;
/** In brackets: letters and digits with what can't end them between. */
const word = /[\p{L}\p{N}_](?:[^,[\]{}"'#:&*!|>%@`?]*[^,[\]{}"'#:&*!|>%@`? ])?/uy;

interface Scalar {
  readonly end: number;
  readonly style: 'plain' | 'single' | 'double';
  readonly value: YamlValue;
}

interface PlainList {
  readonly span: Span;
  readonly items: readonly ListItem[];
}

class PlainReader {
  readonly #fields: Field[] = [];
  readonly #values = new Map<YamlValue, YamlValue>();
  /** The line that is read, without its break, and where it begins. */
  #line = '';
  #start = 0;
  #next = 0;

  constructor(
    private readonly text: string,
    private readonly limit: number,
  ) {}

  read(start: number): PlainlyRead | undefined {
    if (unusual.test(this.text.slice(start, this.limit))) {
      return undefined;
    }
    this.#next = start;
    while (this.#toNextLine()) {
      if (!this.#readField()) {
        return undefined;
      }
    }
    return { fields: this.#fields, values: this.#values };
  }

  /** The next line with something in it; false at the end. */
  #toNextLine(): boolean {
    while (this.#next < this.limit) {
      this.#start = this.#next;
      const lineFeed = this.text.indexOf('\n', this.#start);
      const end = lineFeed < 0 || lineFeed >= this.limit ? this.limit : lineFeed;
      this.#next = Math.min(end + 1, this.limit);
      this.#line = this.text.slice(
        this.#start,
        this.text.charCodeAt(end - 1) === 13 && end > this.#start ? end - 1 : end,
      );
      if (!isNothing(this.#line, 0)) {
        return true;
      }
    }
    return false;
  }

  #readField(): boolean {
    const line = this.#line;
    const nameEnd = endOfName(line);
    const at = skipSpaces(line, nameEnd + 1);
    const key = line.slice(0, nameEnd);
    const isName = nameEnd > 0 && line.charCodeAt(nameEnd) === 58 && (at > nameEnd + 1 || at === line.length);
    if (!isName || this.#values.has(key) || resolvePlainScalar(key) !== key) {
      return false;
    }
    const [keyStart, valueStart] = [this.#start, this.#start + at];
    if (at >= line.length) {
      const list = this.#blockList();
      if (list) {
        this.#add(key, keyStart, list.span, 'block-list', valuesOf(list.items), list.items);
      } else {
        const place = Math.min(keyStart + key.length + 2, valueStart);
        this.#add(key, keyStart, span(place, place), 'empty', null, []);
      }
      return true;
    }
    if (line.charCodeAt(at) === 91) {
      const list = this.#flowList(at);
      if (list) {
        this.#add(key, keyStart, list.span, 'flow-list', valuesOf(list.items), list.items);
      }
      return list !== undefined;
    }
    const scalar = this.#scalar(at);
    if (scalar) {
      this.#add(key, keyStart, span(valueStart, this.#start + scalar.end), scalar.style, scalar.value, []);
    }
    return scalar !== undefined;
  }

  #add(
    key: string,
    keyStart: number,
    valueSpan: Span,
    style: Field['style'],
    value: YamlValue,
    items: readonly ListItem[],
  ): void {
    this.#values.set(key, value);
    this.#fields.push({
      key,
      keySpan: span(keyStart, keyStart + key.length),
      hasColon: true,
      span: span(keyStart, valueSpan.end),
      valueSpan,
      isClosed: true,
      style,
      value,
      items,
    });
  }

  /** The rest of the line as one value. */
  #scalar(at: number): Scalar | undefined {
    const line = this.#line;
    const quoted = quotedAt(line, at);
    if (quoted) {
      return isNothing(line, quoted.end) && line[quoted.end] !== '#' ? quoted : undefined;
    }
    let end = line.length;
    while (line.charCodeAt(end - 1) === 32) {
      end--;
    }
    const source = line.slice(at, end);
    return source !== '' && isPlainReadable(source)
      ? { end, style: 'plain', value: resolvePlainScalar(source) }
      : undefined;
  }

  /** Items in one line, up to the end of it. */
  #flowList(at: number): PlainList | undefined {
    const line = this.#line;
    const items: ListItem[] = [];
    let i = skipSpaces(line, at + 1);
    while (line[i] !== ']') {
      const item = quotedAt(line, i) ?? wordAt(line, i);
      if (!item) {
        return undefined;
      }
      items.push({ span: span(this.#start + i, this.#start + item.end), style: item.style, value: item.value });
      i = skipSpaces(line, item.end);
      if (line[i] === ',') {
        i = skipSpaces(line, i + 1);
        if (line[i] === ']') {
          return undefined;
        }
      } else if (line[i] !== ']') {
        return undefined;
      }
    }
    return isNothing(line, i + 1) && line[i + 1] !== '#'
      ? { span: span(this.#start + at, this.#start + i + 1), items }
      : undefined;
  }

  /** The lines behind dashes that follow, in one column; undefined where there are none. */
  #blockList(): PlainList | undefined {
    const items: ListItem[] = [];
    let indent: number | undefined;
    let [begin, end] = [0, 0];
    for (;;) {
      const [line, start, next] = [this.#line, this.#start, this.#next];
      const isMore = this.#toNextLine();
      const found = isMore ? matchAt(dash, this.#line, 0) : undefined;
      const column = found?.[1]?.length;
      const scalar = found && column === (indent ?? column) ? this.#scalar(found[0].length) : undefined;
      if (!found || !scalar || column === undefined) {
        // It is read again as what follows the list.
        [this.#line, this.#start, this.#next] = [line, start, next];
        return items.length > 0 ? { span: span(begin, end), items } : undefined;
      }
      if (indent === undefined) {
        indent = column;
        begin = this.#start + column;
      }
      end = this.#start + scalar.end;
      items.push({ span: span(this.#start + found[0].length, end), style: scalar.style, value: scalar.value });
    }
  }
}

function quotedAt(line: string, at: number): Scalar | undefined {
  const first = line.charCodeAt(at);
  const isDouble = first === 34;
  if (!isDouble && first !== 39) {
    return undefined;
  }
  const close = isDouble ? line.indexOf('"', at + 1) : closeOfSingle(line, at + 1);
  if (close < 0) {
    return undefined;
  }
  const inner = line.slice(at + 1, close);
  if (isDouble) {
    return inner.includes('\\') ? undefined : { end: close + 1, style: 'double', value: inner };
  }
  return { end: close + 1, style: 'single', value: inner.includes("'") ? inner.replaceAll("''", "'") : inner };
}

/** The quote that ends a text in single quotes: one that isn't doubled. */
function closeOfSingle(line: string, from: number): number {
  let at = line.indexOf("'", from);
  while (at >= 0 && line.charCodeAt(at + 1) === 39) {
    at = line.indexOf("'", at + 2);
  }
  return at;
}

/** Of a name in Latin letters, digits, underscores and dashes, at the start of a line; 0 where there is none. */
function endOfName(line: string): number {
  let at = 0;
  for (; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const isLetter = ((code | 32) >= 97 && (code | 32) <= 122) || code === 95;
    if (!isLetter && (at === 0 || !((code >= 48 && code <= 57) || code === 45))) {
      break;
    }
  }
  return at;
}

function valuesOf(items: readonly ListItem[]): readonly YamlValue[] {
  return items.map(({ value }) => value);
}

function wordAt(line: string, at: number): Scalar | undefined {
  const source = matchAt(word, line, at)?.[0];
  return source === undefined
    ? undefined
    : { end: at + source.length, style: 'plain', value: resolvePlainScalar(source) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether nothing but blanks and a comment follows. */
function isNothing(line: string, at: number): boolean {
  const code = at < line.length ? line.charCodeAt(at) : 32;
  return (code === 32 || code === 35) && matchAt(nothing, line, at) !== null;
}

function skipSpaces(line: string, from: number): number {
  let i = from;
  while (line.charCodeAt(i) === 32) {
    i++;
  }
  return i;
}
