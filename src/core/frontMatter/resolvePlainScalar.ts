import { resolveYamlTime } from './resolveYamlTime';
import type { YamlValue } from './yamlValue';

/**
 * What Psych (scalar_scanner.rb of 4.0, the reader of Jekyll's YAML) makes of an unquoted scalar. It is YAML 1.1 with habits of
 * its own: `1,000` is an integer, `08` and `1e5` are strings, `y` and `n` too, `12:30` counts in base 60 as hours and minutes.
 * A symbol (`:name`) stays a string, as with SafeYAML, which GitHub Pages has.
 */
export function resolvePlainScalar(source: string): YamlValue {
  if (source.length === 0) {
    return null;
  }
  const first = source.charCodeAt(0);
  if (startsNumber(first)) {
    return source.includes('\n') ? source : resolveNumber(source, first);
  }
  return source.length <= 5 && startsWord(first) ? resolveWord(source) : source;
}

/** One of `+ - .` or a digit. */
function startsNumber(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46;
}

/** One of `y t o n f ~`, in either case. */
function startsWord(code: number): boolean {
  const lower = code | 32;
  return lower === 121 || lower === 116 || lower === 111 || lower === 110 || lower === 102 || code === 126;
}

function resolveWord(source: string): YamlValue {
  if (source === '~' || /^null$/i.test(source)) {
    return null;
  }
  if (/^(?:yes|true|on)$/i.test(source)) {
    return true;
  }
  return /^(?:no|false|off)$/i.test(source) ? false : source;
}

const BASE_60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}$/;
const BASE_60_FLOAT = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}\.[0-9_]*$/;
const FLOAT = /^[-+]?(?:[0-9][0-9_,]*)?\.[0-9]*(?:[eE][-+][0-9]+)?$/;
const INTEGER = /^[-+]?(?:0b[0-1_,]+|0[0-7_,]+|0|[1-9](?:[0-9]|,[0-9]|_[0-9])*|0x[0-9a-fA-F_,]+)$/;

/** What nearly every number is. */
const SHORT_INTEGER = /^[1-9][0-9]{0,14}$/;

function resolveNumber(source: string, first: number): YamlValue {
  if (SHORT_INTEGER.test(source)) {
    return Number(source);
  }
  if (source.length > 7 && (first === 45 || source.charCodeAt(4) === 45)) {
    const time = resolveYamlTime(source);
    if (time !== undefined) {
      return time;
    }
  }
  if (/^[-+]?\.(?:inf|nan)$/i.test(source)) {
    return resolveSpecialFloat(source.toLowerCase());
  }
  if (BASE_60.test(source)) {
    return base60(source);
  }
  if (BASE_60_FLOAT.test(source)) {
    return { kind: 'float', value: base60(source) };
  }
  if (FLOAT.test(source)) {
    return resolveFloat(source);
  }
  return INTEGER.test(source) ? resolveInteger(source) : source;
}

function resolveSpecialFloat(source: string): YamlValue {
  if (source === '.nan') {
    return { kind: 'float', value: Number.NaN };
  }
  return source.endsWith('nan') ? source : { kind: 'float', value: source.startsWith('-') ? -Infinity : Infinity };
}

/** `12:30` is 12 · 3600 + 30 · 60; the sign counts for the first part alone. */
function base60(source: string): number {
  return source
    .split(':')
    .reduce((sum, part, index) => sum + Number.parseFloat(part.replaceAll('_', '')) * 60 ** Math.abs(index - 2), 0);
}

function resolveFloat(source: string): YamlValue {
  const value = Number(source.replaceAll(/[,_]/g, ''));
  return /[0-9]/.test(source) && !Number.isNaN(value) ? { kind: 'float', value } : source;
}

function resolveInteger(source: string): YamlValue {
  const digits = source.replaceAll(/[-+,_]/g, '');
  const literal = /^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits;
  if (literal === '0b' || literal === '0x') {
    return source;
  }
  const number = Number(literal);
  if (Number.isSafeInteger(number)) {
    return source.startsWith('-') && number !== 0 ? -number : number;
  }
  return source.startsWith('-') ? -BigInt(literal) : BigInt(literal);
}
