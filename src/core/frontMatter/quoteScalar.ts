import { loadYaml } from './loadYaml';

export type QuoteStyle = 'plain' | 'single' | 'double';

/**
 * YAML text of one line for a string. Where it would be read as something else unquoted, or where a style can't hold it, another
 * style is taken. What may stand in a flow list may stand anywhere, so that is what `plain` is measured by unless told otherwise.
 */
export function quoteScalar(value: string, style: QuoteStyle, container: 'flow-list' | 'field' = 'flow-list'): string {
  if (style === 'plain' && isPlainSafe(value, container)) {
    return value;
  }
  const canBeSingle = !NOT_IN_SINGLE.test(value);
  const isSingle = style === 'single' || (style === 'plain' && /["\\]/.test(value));
  return canBeSingle && isSingle ? `'${value.replaceAll("'", "''")}'` : doubleQuoted(value);
}

/** What only an escape can write: breaks of all sorts, controls, and what is no character. */
const NOT_IN_SINGLE = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

function isPlainSafe(value: string, container: 'flow-list' | 'field'): boolean {
  if (value === '' || value.trim() !== value || NOT_IN_SINGLE.test(value) || value.startsWith(':')) {
    return false;
  }
  const source = container === 'flow-list' ? `[${value}]` : `- ${value}`;
  const loaded = loadYaml(source);
  return 'value' in loaded && Array.isArray(loaded.value) && loaded.value.length === 1 && loaded.value[0] === value;
}

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function doubleQuoted(value: string): string {
  const escaped = value.replace(
    /["\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu,
    (character) => SHORT_ESCAPES.get(character) ?? escapeOf(character),
  );
  return `"${escaped}"`;
}

/** Half a surrogate pair is no character; YAML has no way to write it. */
function escapeOf(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : `\\u${code.toString(16).padStart(4, '0').toUpperCase()}`;
}
