import type { TypographicSymbol } from '../tree/node';
import type { SpanConstruct } from './spanParser';

const symbols: readonly (readonly [string, TypographicSymbol['symbol'] | '<<' | '>>'])[] = [
  ['---', 'mdash'],
  ['--', 'ndash'],
  ['...', 'hellip'],
  ['\\<<', '<<'],
  ['\\>>', '>>'],
  ['<< ', 'laquo_space'],
  [' >>', 'raquo_space'],
  ['<<', 'laquo'],
  ['>>', 'raquo'],
];

/** Dashes, dots and angle quotes written with plain signs. */
export const typography: SpanConstruct = (parser) => {
  const { text, pos, end } = parser;
  const { options } = parser.document;
  if (options.input === 'GFM' && options.gfm_quirks.includes('no_auto_typographic')) {
    return false;
  }
  for (const [written, symbol] of symbols) {
    const after = pos + written.length;
    if (text.startsWith(written, pos) && after <= end) {
      if (symbol === '<<' || symbol === '>>') {
        parser.addText(symbol, pos, after);
      } else {
        parser.add({ type: 'typographic', attributes: undefined, place: parser.place(pos, after), symbol }, after);
      }
      return true;
    }
  }
  return false;
};
