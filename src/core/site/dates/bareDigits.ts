import type { Groups, WrittenDate } from './writtenDate';

/** Reads a date, or a time, that is written without any sign in it, such as `20260312` or `20260312T1000`. */
export function readBareDigits(reading: WrittenDate, { sign, digits = '', time, fraction, zone }: Groups): void {
  const { parts } = reading;
  const beforeFraction = time === undefined && fraction !== undefined;
  setDigits(reading, digits, (beforeFraction ? digitFieldsBeforeFraction : digitFields)[digits.length] ?? '');
  if (sign === '-' && parts.year !== undefined) {
    parts.year = -parts.year;
  }
  if (time !== undefined) {
    setDigits(reading, time, (fraction === undefined ? timeFields : timeFieldsBeforeFraction)[time.length] ?? '');
  }
  if (fraction !== undefined) {
    parts.hasFraction = true;
  }
  if (zone !== undefined) {
    parts.zone = zone.startsWith('[') ? (zone.slice(1, -1).split(/:(.*)/s)[1] ?? zone.slice(1, -1)) : zone;
  }
}

/**
 * How bare digits are split, told by how many there are: `Y` year, `M` month, `D` day, `N` day of the year, `h`, `m`,
 * `s`. With a fraction behind them they are a time, right to left.
 */
const digitFields: Readonly<Record<number, string>> = {
  2: 'DD',
  3: 'NNN',
  4: 'MMDD',
  5: 'YYNNN',
  6: 'YYMMDD',
  7: 'YYYYNNN',
  8: 'YYYYMMDD',
  10: 'YYYYMMDDhh',
  12: 'YYYYMMDDhhmm',
  14: 'YYYYMMDDhhmmss',
};
const digitFieldsBeforeFraction: Readonly<Record<number, string>> = {
  2: 'ss',
  3: 'mss',
  4: 'mmss',
  5: 'hmmss',
  6: 'hhmmss',
  7: 'Dhhmmss',
  8: 'DDhhmmss',
  10: 'MMDDhhmmss',
  12: 'YYMMDDhhmmss',
  14: 'YYYYMMDDhhmmss',
};
const timeFields: Readonly<Record<number, string>> = { 2: 'hh', 4: 'hhmm', 6: 'hhmmss' };
const timeFieldsBeforeFraction: Readonly<Record<number, string>> = { 2: 'ss', 4: 'mmss', 6: 'hhmmss' };

const fieldNames = {
  Y: 'year',
  M: 'month',
  D: 'day',
  N: 'dayOfYear',
  h: 'hour',
  m: 'minute',
  s: 'second',
} as const;

function setDigits(reading: WrittenDate, digits: string, fields: string): void {
  for (const [letter, name] of Object.entries(fieldNames)) {
    const start = fields.indexOf(letter);
    if (start >= 0) {
      reading.parts[name] = Number(digits.slice(start, fields.lastIndexOf(letter) + 1));
    }
  }
  if (fields.startsWith('YYYYMM')) {
    reading.completesYear = false;
  }
}
