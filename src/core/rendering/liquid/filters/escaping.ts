import { inspected } from '../printed';
import { toS } from '../rubyText';
import type { Filter, FilterTable } from './filter';

const escapeText: Filter = (value) => (value === undefined || value === null ? undefined : escaped(toS(value)));

/** Escaping, and its reverse. */
export const escapingFilters: FilterTable = {
  escape: [0, 0, escapeText],
  h: [0, 0, escapeText],
  escape_once: [
    0,
    0,
    (value) => toS(value).replace(/["><']|&(?!(?:[a-zA-Z]+|#\d+);)/g, (char) => entities[char] ?? char),
  ],
  xml_escape: [0, 0, (value) => xmlEscaped(toS(value))],
  inspect: [0, 0, (value) => xmlEscaped(inspected(value))],
  strip_html: [0, 0, (value) => stripHtml(toS(value))],
  url_encode: [0, 0, (value) => (value === undefined || value === null ? undefined : formEncoded(toS(value)))],
  url_decode: [0, 0, (value) => (value === undefined || value === null ? undefined : formDecoded(toS(value)))],
  cgi_escape: [0, 0, (value) => formEncoded(toS(value))],
  uri_escape: [0, 0, (value) => uriEscaped(toS(value))],
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => entities[char] ?? char);
}

/** As Ruby writes attributes of XML. */
function xmlEscaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => (char === "'" ? '&apos;' : (entities[char] ?? char)));
}

/** Scripts, styles and comments with what is in them, all else by its angle brackets. */
function stripHtml(text: string): string {
  return without(withoutBlocks(text), '<', '>');
}

const blocks = [
  ['<script', '</script>'],
  ['<!--', '-->'],
  ['<style', '</style>'],
] as const;

function withoutBlocks(text: string): string {
  return blocks.reduce((rest, [open, close]) => without(rest, open, close), text);
}

function without(text: string, open: string, close: string): string {
  let kept = '';
  let done = 0;
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, done)) {
    const end = text.indexOf(close, start);
    if (end < 0) {
      break;
    }
    kept += text.slice(done, start);
    done = end + close.length;
  }
  return kept + text.slice(done);
}

function percent(text: string, isPlain: RegExp): string {
  let result = '';
  for (const char of text) {
    result += isPlain.test(char)
      ? char
      : utf8(char)
          .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
          .join('');
  }
  return result;
}

function formEncoded(text: string): string {
  return percent(text, /[\w.~ -]/).replaceAll(' ', '+');
}

function formDecoded(text: string): string {
  const bytes: number[] = [];
  const plain = text.replaceAll('+', ' ');
  for (let i = 0; i < plain.length; ) {
    const code = /^%([0-9A-Fa-f]{2})/.exec(plain.slice(i, i + 3))?.[1];
    if (code !== undefined) {
      bytes.push(Number.parseInt(code, 16));
      i += 3;
    } else {
      const char = String.fromCodePoint(plain.codePointAt(i) ?? 0);
      bytes.push(...utf8(char));
      i += char.length;
    }
  }
  return fromUtf8(bytes);
}

/** What may not stand in an address at all; percent signs of escapes stay only as they are decoded first. */
export function uriEscaped(text: string): string {
  return percent(formDecodedPercents(text), /[\w.~!*'();:@&=+$,/?#[\]-]/);
}

function formDecodedPercents(text: string): string {
  return text.includes('%') ? formDecoded(text.replaceAll('+', '%2B')) : text;
}

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) {
      bytes.push(code);
    } else if (code < 0x800) {
      bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    } else if (code < 0x10000) {
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    } else {
      bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    }
  }
  return bytes;
}

function fromUtf8(bytes: readonly number[]): string {
  const encoded = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  try {
    return decodeURIComponent(encoded);
  } catch {
    return String.fromCharCode(...bytes.slice(0, 10_000));
  }
}
