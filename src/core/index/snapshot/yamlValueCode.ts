import type { YamlMap, YamlValue } from '../../frontMatter/yamlValue';
import { asInteger, asList, asNumber, asText, damaged } from './checked';

/**
 * A value of front matter as JSON: what JSON has stands for itself, all else is an object with one property that says
 * what it is.
 */
export function encodeYamlValue(value: YamlValue): unknown {
  if (Array.isArray(value)) {
    return value.map(encodeYamlValue);
  }
  if (value instanceof Map) {
    return { map: [...value].map(([key, item]) => [encodeYamlValue(key), encodeYamlValue(item)]) };
  }
  if (typeof value === 'bigint') {
    return { integer: String(value) };
  }
  if (typeof value !== 'object' || value === null || !('kind' in value)) {
    return value;
  }
  switch (value.kind) {
    case 'float':
      return { float: String(value.value) };
    case 'time':
      return { time: [value.epochMs, value.offsetMinutes ?? null] };
    case 'date':
      return { date: [value.year, value.month, value.day] };
  }
}

/** Digits of an integer that are read again: more would take longer than reading the post. */
const mostDigits = 10_000;
const tooLarge = 10n ** BigInt(mostDigits);

/** Whether a value is read again as it was. */
export function isReadAgain(value: YamlValue): boolean {
  if (Array.isArray(value)) {
    return value.every(isReadAgain);
  }
  if (value instanceof Map) {
    return [...value].every(([key, item]) => isReadAgain(key) && isReadAgain(item));
  }
  return typeof value !== 'bigint' || (value < tooLarge && value > -tooLarge);
}

/** Throws `Damaged`. */
function decodeYamlValue(code: unknown): YamlValue {
  if (code === null || typeof code === 'boolean' || typeof code === 'string') {
    return code;
  }
  if (typeof code === 'number') {
    return asNumber(code);
  }
  if (Array.isArray(code)) {
    return code.map(decodeYamlValue);
  }
  const [[kind, content] = damaged(), ...others] = Object.entries(code ?? damaged());
  return others.length > 0 ? damaged() : decodeObject(kind, content);
}

/** Throws `Damaged`. */
export function decodeYamlMap(code: unknown): YamlMap {
  const value = decodeYamlValue(code);
  return value instanceof Map ? (value as YamlMap) : damaged();
}

function decodeObject(kind: string, content: unknown): YamlValue {
  switch (kind) {
    case 'map':
      return new Map(
        asList(content).map((pair) => {
          const [key, value, ...rest] = asList(pair);
          return rest.length > 0 ? damaged() : [decodeYamlValue(key), decodeYamlValue(value)];
        }),
      );
    case 'integer':
      return /^-?\d+$/.test(asText(content)) && asText(content).length <= mostDigits + 1
        ? BigInt(asText(content))
        : damaged();
    case 'float':
      return { kind: 'float', value: floatOf(asText(content)) };
    case 'time': {
      const [epochMs, offset] = asList(content);
      return {
        kind: 'time',
        epochMs: asNumber(epochMs),
        offsetMinutes: offset === null ? undefined : asNumber(offset),
      };
    }
    case 'date': {
      const [year, month, day] = asList(content);
      return { kind: 'date', year: asNumber(year), month: asInteger(month, 1, 12), day: asInteger(day, 1, 31) };
    }
    default:
      return damaged();
  }
}

function floatOf(text: string): number {
  const value = Number(text);
  return text !== '' && (text === 'NaN' || !Number.isNaN(value)) ? value : damaged();
}
