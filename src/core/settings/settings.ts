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
  requiredFields: stringList(),
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
  /** Whether a value from a settings file can be used. */
  readonly accepts: (value: unknown) => value is T;
}

export const defaultSettings: Settings = readSettings(() => undefined).settings;

/** Reads all settings; a value of the wrong shape keeps the default and its name is reported. */
export function readSettings(valueOf: (name: SettingName) => unknown): {
  readonly settings: Settings;
  readonly rejected: readonly SettingName[];
} {
  const values: Partial<Record<SettingName, unknown>> = {};
  const rejected: SettingName[] = [];
  for (const name of Object.keys(settings) as SettingName[]) {
    const setting: Setting<unknown> = settings[name];
    const value = valueOf(name);
    const usable = value !== undefined && setting.accepts(value);
    values[name] = usable ? value : setting.default;
    if (value !== undefined && !usable) {
      rejected.push(name);
    }
  }
  return { settings: values as Settings, rejected };
}

function text(): Setting<string> {
  return { type: 'string', default: '', accepts: (value) => typeof value === 'string' };
}

function positive(standard: number): Setting<number> {
  return {
    type: 'number',
    default: standard,
    accepts: (value): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0,
  };
}

function stringList(): Setting<readonly string[]> {
  return {
    type: 'array',
    default: [],
    accepts: (value): value is readonly string[] =>
      Array.isArray(value) && value.every((item) => typeof item === 'string'),
  };
}

const severitySettings: readonly unknown[] = [
  'default',
  'error',
  'warning',
  'information',
  'off',
] satisfies SeveritySetting[];

function severities(): Setting<Readonly<Record<string, SeveritySetting>>> {
  return {
    type: 'object',
    default: {},
    accepts: (value): value is Readonly<Record<string, SeveritySetting>> =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.values(value).every((severity) => severitySettings.includes(severity)),
  };
}
