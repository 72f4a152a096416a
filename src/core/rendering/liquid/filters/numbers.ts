import { message } from '../../../foundation/message';
import { isKind, type LiquidValue } from '../liquidValue';
import { float, isFloat, numberOf } from '../numbers';
import { toS } from '../rubyText';
import { TemplateFailure } from '../templateFailure';
import type { FilterTable } from './filter';

/** Arithmetic as Ruby's Liquid has it: integers stay integers, texts count as the number they begin with. */
export const numberFilters: FilterTable = {
  abs: [0, 0, (value) => sized(toNumber(value), Math.abs)],
  plus: [
    1,
    1,
    (value, [other]) =>
      calculated(
        toNumber(value),
        toNumber(other),
        (a, b) => a + b,
        (a, b) => a + b,
      ),
  ],
  minus: [
    1,
    1,
    (value, [other]) =>
      calculated(
        toNumber(value),
        toNumber(other),
        (a, b) => a - b,
        (a, b) => a - b,
      ),
  ],
  times: [1, 1, (value, [other]) => times(toNumber(value), toNumber(other))],
  divided_by: [1, 1, (value, [other]) => divided(toNumber(value), toNumber(other))],
  modulo: [1, 1, (value, [other]) => modulo(toNumber(value), toNumber(other))],
  round: [0, 1, (value, [digits]) => rounded(toNumber(value), numberOf(toNumber(digits)) ?? 0)],
  ceil: [0, 0, (value) => integer(Math.ceil(plainNumber(value)))],
  floor: [0, 0, (value) => integer(Math.floor(plainNumber(value)))],
  at_least: [1, 1, (value, [other]) => limited(value, other, (a, b) => a < b)],
  at_most: [1, 1, (value, [other]) => limited(value, other, (a, b) => a > b)],
  to_integer: [
    0,
    0,
    (value) => (value === true ? 1 : value === false ? 0 : integer(Math.trunc(plainNumber(value, true)))),
  ],
};

/** A number as it is, a text by its digits, all else zero. */
function toNumber(value: LiquidValue): LiquidValue {
  if (typeof value === 'string') {
    const text = value.trim();
    if (/^-?\d+\.\d+$/.test(text)) {
      return float(Number(text));
    }
    const digits = /^[+-]?\d+(?:_\d+)*/.exec(text)?.[0]?.replaceAll('_', '');
    return digits === undefined ? 0 : integerFrom(BigInt(digits.replace(/^\+/, '')));
  }
  if (typeof value === 'number' && !Number.isInteger(value)) {
    return float(value);
  }
  return numberOf(value) === undefined ? 0 : value;
}

function plainNumber(value: LiquidValue, asText = false): number {
  return numberOf(asText && typeof value === 'string' ? float(Number.parseFloat(value) || 0) : toNumber(value)) ?? 0;
}

function integer(value: number): LiquidValue {
  if (!Number.isFinite(value)) {
    throw new TemplateFailure('failed', message('Infinity is no whole number.'));
  }
  return Number.isSafeInteger(value) ? value + 0 : integerFrom(BigInt(value));
}

function integerFrom(value: bigint): LiquidValue {
  return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}

function sized(value: LiquidValue, of: (value: number) => number): LiquidValue {
  const result = of(numberOf(value) ?? 0);
  return isFloat(value) ? float(result) : result;
}

/** Ruby calculates with decimals here, so that 0.1 and 0.2 are 0.3. */
function calculated(
  one: LiquidValue,
  other: LiquidValue,
  whole: (a: bigint, b: bigint) => bigint,
  fraction: (a: number, b: number) => number,
): LiquidValue {
  const [a, b] = [numberOf(one) ?? 0, numberOf(other) ?? 0];
  if (!isFloat(one) && !isFloat(other)) {
    return integerFrom(whole(bigOf(one), bigOf(other)));
  }
  const scale = Math.max(decimalsOf(a), decimalsOf(b));
  return float(
    scale === undefined || scale > 15 || Math.abs(a) > 1e15 || Math.abs(b) > 1e15
      ? fraction(a, b)
      : Number(`${whole(scaled(a, scale), scaled(b, scale))}e-${scale}`),
  );
}

function times(one: LiquidValue, other: LiquidValue): LiquidValue {
  if (!isFloat(one) && !isFloat(other)) {
    const product = bigOf(one) * bigOf(other);
    if (product.toString(16).length > 1000) {
      throw new TemplateFailure('limit', message('The number is too large.'));
    }
    return integerFrom(product);
  }
  const [a, b] = [numberOf(one) ?? 0, numberOf(other) ?? 0];
  const [left, right] = [decimalsOf(a), decimalsOf(b)];
  return float(
    left + right > 30 || Math.abs(a) > 1e15 || Math.abs(b) > 1e15
      ? a * b
      : Number(`${scaled(a, left) * scaled(b, right)}e-${left + right}`),
  );
}

function divided(one: LiquidValue, other: LiquidValue): LiquidValue {
  const [a, b] = [numberOf(one) ?? 0, numberOf(other) ?? 0];
  if (isFloat(one) || isFloat(other)) {
    return float(a / b);
  }
  if (b === 0) {
    throw divisionByZero();
  }
  const [dividend, divisor] = [bigOf(one), bigOf(other)];
  const quotient = dividend / divisor;
  const isInexact = dividend % divisor !== 0n;
  return integerFrom(isInexact && dividend < 0n !== divisor < 0n ? quotient - 1n : quotient);
}

function modulo(one: LiquidValue, other: LiquidValue): LiquidValue {
  const [a, b] = [numberOf(one) ?? 0, numberOf(other) ?? 0];
  if (isFloat(one) || isFloat(other)) {
    return float(a - b * Math.floor(a / b));
  }
  if (b === 0) {
    throw divisionByZero();
  }
  const rest = bigOf(one) % bigOf(other);
  return integerFrom(rest !== 0n && rest < 0n !== bigOf(other) < 0n ? rest + bigOf(other) : rest);
}

function divisionByZero(): TemplateFailure {
  return new TemplateFailure('failed', message('A number is divided by zero.'));
}

/** Halves go away from zero. */
function rounded(value: LiquidValue, digits: number): LiquidValue {
  const number = numberOf(value) ?? 0;
  const away = (of: number) => Math.sign(of) * Math.round(Math.abs(of));
  if (digits === 0) {
    return integer(away(number));
  }
  const shifted = away(Number(`${number}e${digits}`));
  const result = Number.isFinite(shifted) ? Number(`${shifted}e${-digits}`) : number;
  return isFloat(value) && digits > 0 ? float(result) : result;
}

function limited(value: LiquidValue, other: LiquidValue, isOver: (a: number, b: number) => boolean): LiquidValue {
  const [one, limit] = [toNumber(value), toNumber(other)];
  return isOver(numberOf(one) ?? 0, numberOf(limit) ?? 0) ? limit : one;
}

function bigOf(value: LiquidValue): bigint {
  return typeof value === 'bigint' ? value : BigInt(Math.trunc(numberOf(value) ?? 0));
}

function decimalsOf(value: number): number {
  const text = String(value);
  return text.includes('e') || !Number.isFinite(value) ? 99 : (text.split('.')[1]?.length ?? 0);
}

function scaled(value: number, decimals: number): bigint {
  const [whole = '0', fraction = ''] = String(value).split('.');
  return BigInt(`${whole}${fraction.padEnd(decimals, '0')}`);
}

/** An argument that says how many: a number, or a text of digits. */
export function countOf(value: LiquidValue, otherwise: number): number {
  if (value === undefined || value === null) {
    return otherwise;
  }
  const number = numberOf(isKind(value, 'float') ? value : toNumber(toS(value)));
  return Math.trunc(number ?? otherwise);
}
