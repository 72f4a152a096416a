import { isPlainSafe, ONLY_ESCAPED } from './isPlainSafe';

export type QuoteStyle = 'plain' | 'single' | 'double';

/**
 * YAML text of one line for a string. Where it would be read as something else unquoted, or where a style can't hold it, another
 * style is taken. What may stand in a flow list may stand anywhere, so that is what `plain` is measured by unless told otherwise.
 */
export function quoteScalar(value: string, style: QuoteStyle, container: 'flow-list' | 'field' = 'flow-list'): string {
  if (style === 'plain' && isPlainSafe(value, container)) {
    return value;
  }
  const isSingle = style === 'single' || (style === 'plain' && /["\\]/.test(value));
  return isSingle && !ONLY_ESCAPED.test(value) ? `'${value.replaceAll("'", "''")}'` : doubleQuoted(value);
}

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

const ESCAPED = /["\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** Told quickly, for thousands of values; halves of pairs that belong together are among them. */
const MAY_NEED_ESCAPE = /["\\\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/;

function doubleQuoted(value: string): string {
  if (!MAY_NEED_ESCAPE.test(value)) {
    return `"${value}"`;
  }
  const escaped = value.replace(ESCAPED, (character) => SHORT_ESCAPES.get(character) ?? escapeOf(character));
  return `"${escaped}"`;
}

/** Half a surrogate pair is no character; YAML has no way to write it. */
function escapeOf(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : `\\u${code.toString(16).padStart(4, '0').toUpperCase()}`;
}
