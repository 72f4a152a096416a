import { offsetText } from '../printed';

/** A point in time as a clock shows it. */
export interface Moment {
  readonly kind: 'time' | 'day';
  readonly epochMs: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly milliseconds: number;
  readonly offsetMinutes: number;
  /** Such as `JST`; empty where only the offset is known. */
  readonly zoneName: string;
}

const directive = /%([-0^#_]*)(\d*)(::?:?z|[A-Za-z%+])/g;
const widest = 1024;

/** Ruby's `strftime`: flags `-`, `0`, `_`, `^`, `#`, a width, and its directives. What it doesn't know stays as it is. */
export function strftime(pattern: string, moment: Moment, use: (size: number) => void = () => {}): string {
  return pattern.replace(directive, (whole, flags: string, width: string, name: string) => {
    if (name === 'L' || name === 'N') {
      return fraction(moment.milliseconds, width === '' ? (name === 'L' ? 3 : 9) : Math.min(Number(width), widest));
    }
    const written = write(name, moment);
    if (written === undefined || Number(width) > widest) {
      return whole;
    }
    use(Number(width));
    return padded(written, flags, width);
  });
}

function fraction(milliseconds: number, digits: number): string {
  return String(milliseconds).padStart(3, '0').padEnd(digits, '0').slice(0, digits);
}

/** A number with its usual width and filling, or a text. */
type Written =
  | { readonly number: number; readonly width: number; readonly fill: '0' | ' ' }
  | { readonly text: string };

function padded(written: Written, flags: string, width: string): string {
  const last = [...flags].reverse().find((flag) => flag === '-' || flag === '0' || flag === '_');
  if ('number' in written) {
    const size = last === '-' ? 0 : width === '' ? written.width : Number(width);
    const fill = last === '_' ? ' ' : last === '0' ? '0' : written.fill;
    const digits = String(Math.abs(written.number));
    const sign = written.number < 0 ? '-' : '';
    return fill === '0' ? sign + digits.padStart(size - sign.length, '0') : (sign + digits).padStart(size, ' ');
  }
  const text = flags.includes('^')
    ? written.text.toUpperCase()
    : flags.includes('#')
      ? swapped(written.text)
      : written.text;
  return last === '-' ? text : text.padStart(Number(width), last === '0' ? '0' : ' ');
}

function swapped(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function write(name: string, moment: Moment): Written | undefined {
  const { year, month, day, hour, minute, second } = moment;
  const weekday = weekdayOf(moment);
  const two = (number: number): Written => ({ number, width: 2, fill: '0' });
  const blank = (number: number): Written => ({ number, width: 2, fill: ' ' });
  const text = (value: string): Written => ({ text: value });
  const nested = (pattern: string): Written => text(strftime(pattern, moment));
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  switch (name) {
    case 'Y':
      return { number: year, width: 4, fill: '0' };
    case 'C':
      return two(Math.floor(year / 100));
    case 'y':
      return two(((year % 100) + 100) % 100);
    case 'm':
      return two(month);
    case 'B':
      return text(months[month - 1] ?? '');
    case 'b':
    case 'h':
      return text((months[month - 1] ?? '').slice(0, 3));
    case 'd':
      return two(day);
    case 'e':
      return blank(day);
    case 'j':
      return { number: dayOfYear(moment), width: 3, fill: '0' };
    case 'H':
      return two(hour);
    case 'k':
      return blank(hour);
    case 'I':
      return two(twelve);
    case 'l':
      return blank(twelve);
    case 'P':
      return text(hour < 12 ? 'am' : 'pm');
    case 'p':
      return text(hour < 12 ? 'AM' : 'PM');
    case 'M':
      return two(minute);
    case 'S':
      return two(second);
    case 'z':
      return text(offsetText(moment.offsetMinutes));
    case ':z':
      return text(offsetText(moment.offsetMinutes, ':'));
    case '::z':
      return text(`${offsetText(moment.offsetMinutes, ':')}:00`);
    case 'Z':
      return text(moment.zoneName);
    case 'A':
      return text(days[weekday] ?? '');
    case 'a':
      return text((days[weekday] ?? '').slice(0, 3));
    case 'u':
      return { number: weekday === 0 ? 7 : weekday, width: 1, fill: '0' };
    case 'w':
      return { number: weekday, width: 1, fill: '0' };
    case 'G':
      return { number: isoWeek(moment).year, width: 4, fill: '0' };
    case 'g':
      return two(isoWeek(moment).year % 100);
    case 'V':
      return two(isoWeek(moment).week);
    case 'U':
      return two(Math.floor((dayOfYear(moment) + 6 - weekday) / 7));
    case 'W':
      return two(Math.floor((dayOfYear(moment) + 6 - ((weekday + 6) % 7)) / 7));
    case 's':
      return { number: Math.floor(moment.epochMs / 1000), width: 1, fill: '0' };
    case 'n':
      return text('\n');
    case 't':
      return text('\t');
    case '%':
      return text('%');
    case 'F':
      return nested('%Y-%m-%d');
    case 'D':
    case 'x':
      return nested('%m/%d/%y');
    case 'T':
    case 'X':
      return nested('%H:%M:%S');
    case 'R':
      return nested('%H:%M');
    case 'r':
      return nested('%I:%M:%S %p');
    case 'c':
      return nested('%a %b %e %H:%M:%S %Y');
    case 'v':
      return nested('%e-%^b-%Y');
    default:
      return undefined;
  }
}

function weekdayOf({ year, month, day }: Moment): number {
  return utc(year, month, day).getUTCDay();
}

function dayOfYear({ year, month, day }: Moment): number {
  return Math.round((utc(year, month, day).getTime() - utc(year, 1, 1).getTime()) / 86_400_000) + 1;
}

/** The week belongs to the year that its Thursday is in. */
function isoWeek(moment: Moment): { readonly year: number; readonly week: number } {
  const weekday = (weekdayOf(moment) + 6) % 7;
  const thursday = new Date(utc(moment.year, moment.month, moment.day).getTime() + (3 - weekday) * 86_400_000);
  const year = thursday.getUTCFullYear();
  return { year, week: Math.floor((thursday.getTime() - utc(year, 1, 1).getTime()) / (7 * 86_400_000)) + 1 };
}

function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
