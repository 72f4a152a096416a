/** An address in a style sheet: `span` is all of `url(…)`, or of `@import …` up to its semicolon. */
export interface CssAddress {
  readonly kind: 'url' | 'import';
  readonly start: number;
  readonly end: number;
  readonly address: string;
  /** What stands behind the address of an import: layer, conditions, media. */
  readonly conditions: string;
}

const interesting = /\/\*|["']|url\(|@import(?![\w-])/gi;

/** Finds what a style sheet loads, in one pass: comments and texts in quotes hide what stands in them. */
export function* cssAddresses(css: string): Iterable<CssAddress> {
  interesting.lastIndex = 0;
  for (let reached = 0; ; ) {
    interesting.lastIndex = reached;
    const found = interesting.exec(css);
    if (!found) {
      return;
    }
    const start = found.index;
    const [token] = found;
    if (token === '/*') {
      reached = endOf(css, '*/', start + 2);
    } else if (token === '"' || token === "'") {
      reached = readString(css, start).end;
    } else if (token.startsWith('@')) {
      const read = readImport(css, start, start + token.length);
      reached = read.end;
      yield read;
    } else if (/[\w-]/.test(css[start - 1] ?? '')) {
      reached = start + token.length;
    } else {
      const read = readUrl(css, start);
      reached = read.end;
      yield { kind: 'url', start, conditions: '', ...read };
    }
  }
}

/** The style sheet with other addresses; `undefined` takes the address out. */
export function replaceCssAddresses(css: string, replace: (address: CssAddress) => string): string {
  let result = '';
  let reached = 0;
  for (const address of cssAddresses(css)) {
    result += css.slice(reached, address.start) + replace(address);
    reached = address.end;
  }
  return result + css.slice(reached);
}

/** As it stands in a style sheet. */
export function cssUrl(address: string): string {
  return `url("${address.replace(/["\\\n\r\f]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `)}")`;
}

function endOf(css: string, text: string, from: number): number {
  const index = css.indexOf(text, from);
  return index < 0 ? css.length : index + text.length;
}

function readString(css: string, start: number): { readonly text: string; readonly end: number } {
  const quote = css[start];
  for (let i = start + 1; i < css.length; i++) {
    if (css[i] === '\\') {
      i++;
    } else if (css[i] === quote || css[i] === '\n') {
      return { text: unescaped(css.slice(start + 1, i)), end: css[i] === quote ? i + 1 : i };
    }
  }
  return { text: unescaped(css.slice(start + 1)), end: css.length };
}

const blank = /\s*/y;

function skipBlanks(css: string, from: number): number {
  blank.lastIndex = from;
  return blank.exec(css) ? blank.lastIndex : from;
}

function readUrl(css: string, start: number): { readonly address: string; readonly end: number } {
  const inside = skipBlanks(css, start + 'url('.length);
  if (css[inside] === '"' || css[inside] === "'") {
    const { text, end } = readString(css, inside);
    return { address: text, end: endOf(css, ')', end) };
  }
  let end = inside;
  while (end < css.length && css[end] !== ')') {
    end += css[end] === '\\' ? 2 : 1;
  }
  return { address: unescaped(css.slice(inside, end)).trim(), end: Math.min(css.length, end + 1) };
}

function readImport(css: string, start: number, from: number): CssAddress {
  const inside = skipBlanks(css, from);
  const isQuoted = css[inside] === '"' || css[inside] === "'";
  const isUrl = /^url\(/i.test(css.slice(inside, inside + 4));
  const read = isUrl ? readUrl(css, inside) : isQuoted ? readString(css, inside) : undefined;
  if (!read) {
    return { kind: 'import', start, end: endOf(css, ';', inside), address: '', conditions: '' };
  }
  const semicolon = css.indexOf(';', read.end);
  const end = semicolon < 0 ? css.length : semicolon;
  const address = 'address' in read ? read.address : read.text;
  return {
    kind: 'import',
    start,
    end: Math.min(css.length, end + 1),
    address,
    conditions: css.slice(read.end, end).trim(),
  };
}

function unescaped(text: string): string {
  return text.replace(
    /\\(?:([0-9a-f]{1,6})\s?|\n|([^\n]))/gi,
    (_, code: string | undefined, char: string | undefined) =>
      code === undefined ? (char ?? '') : fromCode(Number.parseInt(code, 16)),
  );
}

function fromCode(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
