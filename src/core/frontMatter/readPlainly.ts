import { span } from '../text/span';
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
const name = /([A-Za-z_][A-Za-z0-9_-]*):(?: +|$)/y;
const nothing = / *(?:#.*)?$/y;
const dash = /( *)- +(?=[^ ])/y;
const doubleQuoted = /"[^"\\]*"/y;
const singleQuoted = /'(?:[^']|'')*'/y;
/** In brackets: letters and digits with what can't end them between. */
const word = /[\p{L}\p{N}_](?:[^,[\]{}"'#:&*!|>%@`?]*[^,[\]{}"'#:&*!|>%@`? ])?/uy;

interface Scalar {
  readonly end: number;
  readonly style: 'plain' | 'single' | 'double';
  readonly value: YamlValue;
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
      if (!matchAt(nothing, this.#line, 0)) {
        return true;
      }
    }
    return false;
  }

  #readField(): boolean {
    const found = matchAt(name, this.#line, 0);
    const key = found?.[1] ?? '';
    if (!found || this.#values.has(key) || resolvePlainScalar(key) !== key) {
      return false;
    }
    const [keyStart, valueStart] = [this.#start, this.#start + found[0].length];
    const add = (end: number, rest: Pick<Field, 'style' | 'value' | 'items'>, from = valueStart): boolean => {
      this.#values.set(key, rest.value);
      this.#fields.push({
        key,
        keySpan: span(keyStart, keyStart + key.length),
        hasColon: true,
        span: span(keyStart, end),
        valueSpan: span(from, end),
        isClosed: true,
        ...rest,
      });
      return true;
    };
    const at = found[0].length;
    if (at >= this.#line.length) {
      const list = this.#blockList();
      if (list) {
        const items = list.map(({ span: place, style, value }) => ({ span: place, style, value }));
        const end = items.at(-1)?.span.end ?? valueStart;
        const value = items.map((item) => item.value);
        return add(end, { style: 'block-list', value, items }, list[0]?.dash ?? valueStart);
      }
      const place = Math.min(keyStart + key.length + 2, valueStart);
      return list === undefined && add(place, { style: 'empty', value: null, items: [] }, place);
    }
    if (this.#line[at] === '[') {
      const list = this.#flowList(at);
      return (
        list !== undefined &&
        add(list.end, { style: 'flow-list', value: list.items.map(({ value }) => value), items: list.items })
      );
    }
    const scalar = this.#scalar(at);
    return (
      scalar !== undefined && add(this.#start + scalar.end, { style: scalar.style, value: scalar.value, items: [] })
    );
  }

  /** The rest of the line as one value. */
  #scalar(at: number): Scalar | undefined {
    const line = this.#line;
    const quoted = quotedAt(line, at);
    if (quoted) {
      return matchAt(nothing, line, quoted.end) && line[quoted.end] !== '#' ? quoted : undefined;
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
  #flowList(at: number): { readonly end: number; readonly items: readonly ListItem[] } | undefined {
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
    return matchAt(nothing, line, i + 1) && line[i + 1] !== '#' ? { end: this.#start + i + 1, items } : undefined;
  }

  /** The lines behind dashes that follow, in one column; undefined where there are none. */
  #blockList(): readonly (ListItem & { readonly dash: number })[] | undefined {
    const items: (ListItem & { readonly dash: number })[] = [];
    let indent: number | undefined;
    for (;;) {
      const [line, start, next] = [this.#line, this.#start, this.#next];
      const isMore = this.#toNextLine();
      const found = isMore ? matchAt(dash, this.#line, 0) : undefined;
      const column = found?.[1]?.length;
      const scalar = found && column === (indent ?? column) ? this.#scalar(found[0].length) : undefined;
      if (!found || !scalar || column === undefined) {
        // It is read again as what follows the list.
        [this.#line, this.#start, this.#next] = [line, start, next];
        return items.length > 0 ? items : undefined;
      }
      indent = column;
      const place = span(this.#start + found[0].length, this.#start + scalar.end);
      items.push({ span: place, style: scalar.style, value: scalar.value, dash: this.#start + column });
    }
  }
}

function quotedAt(line: string, at: number): Scalar | undefined {
  const isDouble = line[at] === '"';
  const [source] = matchAt(isDouble ? doubleQuoted : singleQuoted, line, at) ?? [];
  if (source === undefined) {
    return undefined;
  }
  const inner = source.slice(1, -1);
  return {
    end: at + source.length,
    style: isDouble ? 'double' : 'single',
    value: isDouble ? inner : inner.replaceAll("''", "'"),
  };
}

function wordAt(line: string, at: number): Scalar | undefined {
  const [source] = matchAt(word, line, at) ?? [];
  return source === undefined
    ? undefined
    : { end: at + source.length, style: 'plain', value: resolvePlainScalar(source) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function skipSpaces(line: string, from: number): number {
  let i = from;
  while (line.charCodeAt(i) === 32) {
    i++;
  }
  return i;
}
