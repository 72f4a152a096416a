/**
 * What can be told from a written date, before anything missing is filled in. Fields may hold values that no
 * calendar has.
 */
export interface DateParts {
  year?: number;
  month?: number;
  day?: number;
  dayOfYear?: number;
  hour?: number;
  minute?: number;
  second?: number;
  hasFraction?: boolean;
  zone?: string;
}

/** What the named groups of a pattern matched. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A written date while it is picked apart. */
export class WrittenDate {
  readonly parts: DateParts = {};
  /** Whether a year of two digits is still to be completed; not when it was written with sign or more digits. */
  completesYear = true;
  isBeforeChrist = false;

  constructor(public rest: string) {}

  /** Reads the first match and leaves a blank in its place. */
  cut(pattern: RegExp, read: (reading: WrittenDate, groups: Groups) => void): boolean {
    const match = pattern.exec(this.rest);
    if (!match) {
      return false;
    }
    this.rest = `${this.rest.slice(0, match.index)} ${this.rest.slice(match.index + match[0].length)}`;
    read(this, match.groups ?? {});
    return true;
  }
}

export function setNumber(parts: DateParts, name: keyof typeof numberFields, digits: string | undefined): void {
  if (digits !== undefined) {
    parts[name] = Number(digits);
  }
}

const numberFields = { year: 0, month: 0, day: 0, dayOfYear: 0, hour: 0, minute: 0, second: 0 };
