import { loadYaml } from './loadYaml';
import { resolvePlainScalar } from './resolvePlainScalar';

/**
 * Whether a string may stand unquoted, in one line, and still be read as itself: as an item of a list in brackets,
 * which may stand anywhere, or as the value of a field. Nearly always its letters tell; the parser, a thousand times
 * slower, is asked about the rest.
 */
export function isPlainSafe(value: string, container: 'flow-list' | 'field'): boolean {
  return looksPlain(value, container) ?? isReadAsItself(value, container);
}

/**
 * Letters and digits of any script, and of signs those that mean nothing to YAML between them. No two alternatives
 * begin alike, so that it takes linear time.
 */
const HARMLESS =
  /^[\p{L}\p{N}](?:[A-Za-z0-9 \u3000!$%&'()*+./;<=>?@^_|~\\"-]|[^\p{ASCII}\p{C}\p{Z}]|(?<! )#|:(?=[\p{L}\p{M}\p{N}]))*$/u;

function looksPlain(value: string, container: 'flow-list' | 'field'): boolean | undefined {
  if (value === '' || value.trim() !== value) {
    return false;
  }
  if (HARMLESS.test(value)) {
    return resolvePlainScalar(value) === value;
  }
  if (/^["'[\]{},#&*!|>@`]|^[\p{L}\p{N}].*(?: #|:(?: |$))/u.test(value)) {
    return false;
  }
  return container === 'flow-list' && /[,[\]{}]/.test(value) ? false : undefined;
}

function isReadAsItself(value: string, container: 'flow-list' | 'field'): boolean {
  if (value.startsWith(':') || ONLY_ESCAPED.test(value)) {
    return false;
  }
  const loaded = loadYaml(container === 'flow-list' ? `[${value}]` : `- ${value}`);
  return 'value' in loaded && Array.isArray(loaded.value) && loaded.value.length === 1 && loaded.value[0] === value;
}

/** What only an escape in double quotes can write: breaks of all sorts, controls, and what is no character. */
export const ONLY_ESCAPED = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;
