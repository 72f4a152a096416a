import { codePointOf, codePointOfNumber, nameOfCodePoint } from '../html/entities';
import type { Options } from '../options';
import type { Entity, SmartQuote, TypographicSymbol } from '../tree/node';
import { escapeText } from './escapeHtml';

/** A reference such as `&copy;` as `entity_output` wants it. */
export function entityHtml({ codePoint, original }: Entity, { entity_output }: Options): string {
  return characterHtml(codePoint, original, entity_output);
}

/** Dashes, dots and angle quotes. */
export function typographicHtml(symbol: TypographicSymbol['symbol'], options: Options): string {
  const given = options.typographic_symbols[symbol];
  return given !== undefined
    ? escapeText(given)
    : symbols[symbol].map((codePoint) => characterHtml(codePoint, undefined, options.entity_output)).join('');
}

export function smartQuoteHtml(quote: SmartQuote['quote'], { smart_quotes, entity_output }: Options): string {
  const [lsquo, rsquo, ldquo, rdquo] = smart_quotes;
  const name = { lsquo, rsquo, ldquo, rdquo }[quote];
  const codePoint = /^\d+$/.test(name) ? codePointOfNumber(Number(name)) : codePointOf(name);
  return codePoint === undefined ? escapeText(name) : characterHtml(codePoint, undefined, entity_output);
}

const noBreakSpace = 160;

const symbols: Readonly<Record<TypographicSymbol['symbol'], readonly number[]>> = {
  mdash: [8212],
  ndash: [8211],
  hellip: [8230],
  laquo: [171],
  raquo: [187],
  laquo_space: [171, noBreakSpace],
  raquo_space: [noBreakSpace, 187],
};

/** What means something in HTML is always a reference. */
const alwaysNamed: ReadonlyMap<number, string> = new Map([
  [0x22, '&quot;'],
  [0x26, '&amp;'],
  [0x3c, '&lt;'],
  [0x3e, '&gt;'],
]);

function characterHtml(codePoint: number, original: string | undefined, output: Options['entity_output']): string {
  const numeric = `&#${codePoint};`;
  switch (output) {
    case 'as_input':
      return original ?? numeric;
    case 'numeric':
      return alwaysNamed.get(codePoint) ?? numeric;
    case 'symbolic': {
      const name = nameOfCodePoint(codePoint);
      return name === undefined ? numeric : `&${name};`;
    }
    case 'as_char':
      return mustStayReference(codePoint)
        ? (original ?? alwaysNamed.get(codePoint) ?? numeric)
        : String.fromCodePoint(codePoint);
  }
}

/** `&`, `<`, `>`, and halves of characters. */
function mustStayReference(codePoint: number): boolean {
  return (codePoint !== 0x22 && alwaysNamed.has(codePoint)) || (codePoint >= 0xd800 && codePoint <= 0xdfff);
}
