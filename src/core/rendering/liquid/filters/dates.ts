import { message } from '../../../foundation/message';
import { dateParts } from '../../../site/dates/dateParts';
import { readPostDate } from '../../../site/dates/jekyllDate';
import { epochOf, wallClock } from '../../../site/dates/wallClock';
import { zoneOffsetSeconds } from '../../../site/dates/zoneOffset';
import { isKind, type LiquidValue } from '../liquidValue';
import { numberOf } from '../numbers';
import { offsetText } from '../printed';
import { toS } from '../rubyText';
import { TemplateFailure } from '../templateFailure';
import type { FilterCall, FilterTable } from './filter';
import { type Moment, strftime } from './strftime';

/** `date` shows the zone that was written, Jekyll's own filters that of the site. */
export const dateFilters: FilterTable = {
  date: [
    1,
    1,
    (value, [format], call) => {
      const pattern = toS(format);
      const moment = pattern === '' ? undefined : momentOf(value, call);
      return moment ? strftime(pattern, moment, call.use) : value;
    },
  ],
  date_to_xmlschema: [
    0,
    0,
    (value, _, call) =>
      local(value, call, (moment) =>
        strftime(`%FT%T${moment.offsetMinutes === 0 && isUtc(call) ? 'Z' : '%:z'}`, moment),
      ),
  ],
  date_to_rfc822: [
    0,
    0,
    (value, _, call) =>
      local(value, call, (moment) =>
        strftime(`%a, %d %b %Y %T ${moment.offsetMinutes === 0 && isUtc(call) ? '-0000' : '%z'}`, moment),
      ),
  ],
  date_to_string: [0, 2, (value, args, call) => local(value, call, (moment) => dated(moment, '%b', args))],
  date_to_long_string: [0, 2, (value, args, call) => local(value, call, (moment) => dated(moment, '%B', args))],
};

function isUtc({ run }: FilterCall): boolean {
  return run.environment.zone === 'UTC' || run.environment.zone === 'Etc/UTC';
}

function dated(moment: Moment, month: string, [type, style]: readonly LiquidValue[]): string {
  if (type !== 'ordinal') {
    return strftime(`%d ${month} %Y`, moment);
  }
  const day = ordinal(moment.day);
  return strftime(style === 'US' ? `${month} ${day}, %Y` : `${day} ${month} %Y`, moment);
}

function ordinal(day: number): string {
  const ending = day >= 11 && day <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}

/** As a clock of the site shows it. Nothing stays nothing; what is no date stops Jekyll. */
function local(value: LiquidValue, call: FilterCall, write: (moment: Moment) => string): LiquidValue {
  if (value === undefined || value === null || value === '' || value === false) {
    return value;
  }
  const moment = momentOf(value, call);
  if (!moment) {
    throw new TemplateFailure('failed', message('“{0}” is no date.', toS(value)));
  }
  return write(moment.kind === 'day' ? moment : at(moment.epochMs, call));
}

function momentOf(value: LiquidValue, call: FilterCall): Moment | undefined {
  const { zone, now } = call.run.environment;
  const number = isKind(value, 'float') ? undefined : numberOf(value);
  if (number !== undefined) {
    return at(number * 1000, call);
  }
  if (isKind(value, 'time')) {
    return value.offsetMinutes === undefined
      ? at(value.epochMs, call)
      : withOffset(value.epochMs, value.offsetMinutes, zone);
  }
  if (isKind(value, 'date')) {
    const { year, month, day } = value;
    const midnight = { year, month, day, hour: 0, minute: 0, second: 0 };
    return {
      ...midnight,
      kind: 'day',
      epochMs: epochOf(midnight, zone),
      milliseconds: 0,
      offsetMinutes: wallClock(epochOf(midnight, zone), zone).offsetMinutes,
      zoneName: zoneName(epochOf(midnight, zone), zone),
    };
  }
  if (typeof value !== 'string' || value === '') {
    return undefined;
  }
  if (/^(?:now|today)$/i.test(value)) {
    return at(now, call);
  }
  if (/^\d+$/.test(value)) {
    return at(Number(value) * 1000, call);
  }
  const read = readPostDate(value, { zone, nowMs: now });
  if ('problem' in read) {
    return undefined;
  }
  const written = dateParts(value)?.zone;
  const offset = written === undefined ? undefined : zoneOffsetSeconds(written, zone);
  return offset === undefined ? at(read.epochMs, call) : withOffset(read.epochMs, offset / 60, zone);
}

function at(epochMs: number, { run }: FilterCall): Moment {
  const { zone } = run.environment;
  return withOffset(epochMs, wallClock(epochMs, zone).offsetMinutes, zone);
}

function withOffset(epochMs: number, offsetMinutes: number, zone: string): Moment {
  const shown = new Date(epochMs + offsetMinutes * 60_000);
  const isLocal = wallClock(epochMs, zone).offsetMinutes === offsetMinutes;
  return {
    kind: 'time',
    epochMs,
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
    milliseconds: shown.getUTCMilliseconds(),
    offsetMinutes,
    zoneName: isLocal ? zoneName(epochMs, zone) : offsetMinutes === 0 ? 'UTC' : '',
  };
}

/** As the platform abbreviates it, which for most zones is an offset; Japan's is known. */
function zoneName(epochMs: number, zone: string): string {
  if (zone === 'Asia/Tokyo' || zone === 'Japan') {
    return 'JST';
  }
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'short' }).formatToParts(epochMs);
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return /^GMT[+-]/.test(name) ? offsetText(wallClock(epochMs, zone).offsetMinutes).slice(0, 3) : name;
  } catch {
    return 'UTC';
  }
}
