/**
 * Every setting, once: its name below `postwright.`, its default and how a value is checked.
 * package.json is compared with this table by a test.
 */
export const settings = {
  include: stringList(),
  exclude: stringList(),
  categories: stringList(),
  tags: stringList(),
  categoryList: text(),
  readings: textLists(),
  requiredFields: stringList(),
  problems: oneOf('wholeSite', 'openFiles'),
  rules: severities(),
  'readingTime.japaneseCharactersPerMinute': positive(500),
  'readingTime.englishWordsPerMinute': positive(238),
} as const satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof settings;
export type Settings = { readonly [Name in SettingName]: (typeof settings)[Name]['default'] };

/** How loud a rule is; `default` leaves it to the rule. */
export type SeveritySetting = 'default' | 'error' | 'warning' | 'information' | 'off';

export interface Setting<T> {
  /** The JSON schema type in package.json. */
  readonly type: 'string' | 'number' | 'array' | 'object';
  readonly default: T;
  /** What of a value from a settings file can be used; undefined when nothing can. */
  readonly read: (value: unknown) => { readonly value: T; readonly isWhole: boolean } | undefined;
}

export const defaultSettings: Settings = readSettings(() => undefined).settings;

/** Reads all settings; what has the wrong shape keeps its default, and the setting's name is reported. */
export function readSettings(valueOf: (name: SettingName) => unknown): {
  readonly settings: Settings;
  readonly rejected: readonly SettingName[];
} {
  const values: Partial<Record<SettingName, unknown>> = {};
  const rejected: SettingName[] = [];
  for (const name of Object.keys(settings) as SettingName[]) {
    const setting: Setting<unknown> = settings[name];
    const value = valueOf(name);
    const read = value === undefined ? undefined : setting.read(value);
    values[name] = read ? read.value : setting.default;
    if (value !== undefined && !read?.isWhole) {
      rejected.push(name);
    }
  }
  return { settings: values as Settings, rejected };
}

function text(): Setting<string> {
  return { type: 'string', default: '', read: whole((value) => typeof value === 'string') };
}

function positive(standard: number): Setting<number> {
  return {
    type: 'number',
    default: standard,
    read: whole((value): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0),
  };
}

/** The first one is the default. */
function oneOf<T extends string>(standard: T, ...others: readonly T[]): Setting<T> {
  return {
    type: 'string',
    default: standard,
    read: whole((value): value is T => [standard, ...others].some((each) => each === value)),
  };
}

function stringList(): Setting<readonly string[]> {
  return {
    type: 'array',
    default: [],
    read: whole(
      (value): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === 'string'),
    ),
  };
}

function whole<T>(accepts: (value: unknown) => value is T): Setting<T>['read'] {
  return (value) => (accepts(value) ? { value, isWhole: true } : undefined);
}

/** A text or a list of texts for each of some names. */
function textLists(): Setting<Readonly<Record<string, readonly string[]>>> {
  return {
    type: 'object',
    default: {},
    read: (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return undefined;
      }
      const entries = Object.entries(value).map(
        ([name, said]) => [name, typeof said === 'string' ? [said] : said] as const,
      );
      const usable = entries.filter(
        (entry): entry is readonly [string, readonly string[]] =>
          Array.isArray(entry[1]) && entry[1].every((item) => typeof item === 'string'),
      );
      return { value: Object.fromEntries(usable), isWhole: usable.length === entries.length };
    },
  };
}

/** One mistyped severity doesn't undo the others. */
function severities(): Setting<Readonly<Record<string, SeveritySetting>>> {
  return {
    type: 'object',
    default: {},
    read: (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return undefined;
      }
      const entries = Object.entries(value);
      const usable = entries.filter((entry): entry is [string, SeveritySetting] => isSeverity(entry[1]));
      return { value: Object.fromEntries(usable), isWhole: usable.length === entries.length };
    },
  };
}

const severitySettings = ['default', 'error', 'warning', 'information', 'off'] satisfies SeveritySetting[];

function isSeverity(value: unknown): value is SeveritySetting {
  return severitySettings.some((severity) => severity === value);
}
