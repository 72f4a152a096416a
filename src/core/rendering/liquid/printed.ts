import { Drop } from 'liquidjs';
import type { YamlDate } from '../../frontMatter/yamlValue';
import { type Spend, spendUpTo } from './budget';
import { isKind, isLiquidList, isLiquidMap, type LiquidValue } from './liquidValue';

/** What an output prints: Ruby's `to_s`, of a list that of its items one after another. */
export function printed(value: unknown): string {
  return textOf((value instanceof Drop ? value.valueOf() : value) as LiquidValue);
}

const mostText = 2_000_000;

export function textOf(value: LiquidValue, spend: Spend = spendUpTo(mostText)): string {
  if (typeof value === 'string') {
    spend(value.length);
    return value;
  }
  if (value === undefined || value === null) {
    return '';
  }
  return isLiquidList(value) ? value.map((item) => textOf(item, spend)).join('') : inspected(value, spend);
}

/** Ruby's `inspect`, as hashes print what they hold. */
export function inspected(value: LiquidValue, spend: Spend = spendUpTo(mostText)): string {
  spend(1);
  if (value === undefined || value === null) {
    return 'nil';
  }
  if (typeof value === 'string') {
    spend(value.length);
    return quoted(value);
  }
  if (typeof value === 'number' && !Number.isInteger(value)) {
    return floatText(value);
  }
  if (typeof value !== 'object') {
    return String(value);
  }
  if (isLiquidList(value)) {
    return `[${value.map((item) => inspected(item, spend)).join(', ')}]`;
  }
  if (isLiquidMap(value)) {
    return `{${[...value].map(([key, item]) => `${inspected(key, spend)}=>${inspected(item, spend)}`).join(', ')}}`;
  }
  if (isKind(value, 'float')) {
    return floatText(value.value);
  }
  if (isKind(value, 'time')) {
    return timeText(value.epochMs, value.offsetMinutes);
  }
  return isKind(value, 'date') ? dateText(value) : isKind(value, 'drop') ? value.text() : '';
}

export function flat(list: readonly LiquidValue[], spend: Spend): readonly LiquidValue[] {
  spend(list.length);
  return list.flatMap((item) => (isLiquidList(item) ? flat(item, spend) : [item]));
}

function quoted(text: string): string {
  const escaped = text.replace(/["\\\n\t\r\x1b]|#(?=[{$@])/g, (char) => escapes[char] ?? `\\${char}`);
  return `"${escaped}"`;
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '\x1b': '\\e' };

/** Ruby writes large and small ones with an exponent of two digits at least. */
export function floatText(value: number): string {
  if (!Number.isFinite(value)) {
    return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
  }
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
    const [digits = '', exponent = ''] = value.toExponential().split('e');
    const sign = exponent[0] === '-' ? '-' : '+';
    return `${digits.includes('.') ? digits : `${digits}.0`}e${sign}${exponent.slice(1).padStart(2, '0')}`;
  }
  const text = String(value);
  return text.includes('.') ? text : `${Object.is(value, -0) ? '-0' : text}.0`;
}

function timeText(epochMs: number, offsetMinutes: number | undefined): string {
  const local = new Date(epochMs + (offsetMinutes ?? 0) * 60_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 19)} ${offsetMinutes === undefined ? 'UTC' : offsetText(offsetMinutes)}`;
}

export function offsetText(minutes: number, colon = ''): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${colon}${two(size % 60)}`;
}

function dateText({ year, month, day }: YamlDate): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
