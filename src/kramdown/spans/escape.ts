import type { SpanConstruct } from './spanParser';

/** The characters that a backslash makes plain, for a class of a regular expression. */
export const escapable = '\\\\.*_+`<>()\\[\\]{}#!:|"\'$=\\-';

const plain = new Set('\\.*_+`<>()[]{}#!:|"\'$=-');

export const escape: SpanConstruct = (parser) => {
  const { text, pos, end } = parser;
  const sign = text[pos + 1] ?? '';
  const isPlain = plain.has(sign) || (sign === '~' && parser.document.options.input === 'GFM');
  if (pos + 1 >= end || !isPlain) {
    return false;
  }
  parser.addText(sign, pos, pos + 2);
  return true;
};
