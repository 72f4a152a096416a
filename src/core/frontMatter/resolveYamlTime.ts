import type { YamlDate, YamlTime } from './yamlValue';

const TIME =
  /^(-?\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]|[ \t]+)(\d{1,2}):(\d\d):(\d\d)(?:\.(\d*))?(?:[ \t]*(Z|[-+]\d{1,2}:?(?:\d\d)?))?$/;
const DATE = /^(\d{4})-(1[012]|0\d|\d)-([12]\d|3[01]|0\d|\d)$/;

/**
 * A date or a time as Psych reads it (`TIME` and `parse_time` in its scalar_scanner.rb); undefined for anything that it leaves
 * a string, as `2025-02-30` or an hour of 25. A time may fall on the 30th of February, which Ruby takes for the 1st or 2nd of March.
 */
export function resolveYamlTime(source: string): YamlTime | YamlDate | undefined {
  const time = TIME.exec(source);
  if (time) {
    return toTime(time);
  }
  const date = DATE.exec(source);
  return date ? toDate(Number(date[1]), Number(date[2]), Number(date[3])) : undefined;
}

function toTime(match: RegExpExecArray): YamlTime | undefined {
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const fraction = match[7];
  const offsetMinutes = toOffset(match[8]);
  if (offsetMinutes === 'invalid' || !isInRange(month, day, hour, minute, second)) {
    return undefined;
  }
  const milliseconds = Math.floor(Number(`0.${fraction || 0}`) * 1000);
  /** `Date.UTC` takes years of two digits for those of the twentieth century. */
  const utcOfAntiquity = (): number => {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date.setUTCHours(hour, minute, second, milliseconds);
  };
  const utc = year >= 100 ? Date.UTC(year, month - 1, day, hour, minute, second, milliseconds) : utcOfAntiquity();
  return { kind: 'time', epochMs: utc - (offsetMinutes ?? 0) * 60_000, offsetMinutes };
}

function isInRange(month: number, day: number, hour: number, minute: number, second: number): boolean {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay && minute <= 59 && second <= 60 && (hour <= 23 || (hour === 24 && minute === 0 && second === 0));
}

/** `-00:30` is half an hour *before* noon everywhere but in Psych, which looks for the sign in the number of hours. */
function toOffset(source: string | undefined): number | undefined | 'invalid' {
  if (source === undefined) {
    return undefined;
  }
  if (source === 'Z') {
    return 0;
  }
  const match = /^([-+]\d{1,2}):?(\d{1,2})?$/.exec(source);
  const hours = Number(match?.[1]);
  const minutes = Number(match?.[2] ?? 0);
  const offset = hours < 0 ? hours * 60 - minutes : hours * 60 + minutes;
  return Math.abs(offset) < 24 * 60 ? offset : 'invalid';
}

function toDate(year: number, month: number, day: number): YamlDate | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { kind: 'date', year, month, day } : undefined;
}
