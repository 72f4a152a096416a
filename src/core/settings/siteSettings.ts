import { loadYaml } from '../frontMatter/loadYaml';
import type { YamlValue } from '../frontMatter/yamlValue';
import { type SettingName, type Settings, settings } from './settings';

/** The file in a site's root that says how its posts are judged, for everybody who works on the site and for the command line. */
export const siteSettingsFileName = '.postwright.yml';

/**
 * What it may say. Which files are posts at all, and which of them are listed, is said by the editor's settings alone: that has
 * to be known before any file is read.
 */
export const siteSettingNames = [
  'rules',
  'requiredFields',
  'categories',
  'tags',
  'categoryList',
  'readings',
  'readingTime.japaneseCharactersPerMinute',
  'readingTime.englishWordsPerMinute',
] as const satisfies readonly SettingName[];

export type SiteSettings = Partial<Pick<Settings, (typeof siteSettingNames)[number]>>;

/** What of a text can be used; undefined for one that is not YAML, or no list of settings. */
export function readSiteSettings(text: string): SiteSettings | undefined {
  const loaded = loadYaml(text);
  if ('problem' in loaded) {
    return undefined;
  }
  const { value } = loaded;
  if (!(value instanceof Map)) {
    return value === null || value === false ? {} : undefined;
  }
  const found: Record<string, unknown> = {};
  for (const name of siteSettingNames) {
    const given = valueAt(value, name);
    const read = given === undefined ? undefined : settings[name].read(given);
    if (read) {
      found[name] = read.value;
    }
  }
  return found as SiteSettings;
}

/** The value at a name such as `readingTime.englishWordsPerMinute`, as settings of the editor have it. */
export function valueAt(values: YamlValue, name: string): unknown {
  let value: YamlValue | undefined = values;
  for (const key of name.split('.')) {
    value = value instanceof Map ? value.get(key) : undefined;
  }
  return value === undefined ? undefined : asJson(name === 'rules' ? withOff(value) : value);
}

/** YAML reads `off` as false. */
function withOff(rules: YamlValue): YamlValue {
  return rules instanceof Map
    ? new Map([...rules].map(([id, severity]) => [id, severity === false ? 'off' : severity]))
    : rules;
}

function asJson(value: YamlValue): unknown {
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, each]) => [key, asJson(each)]));
  }
  if (Array.isArray(value)) {
    return value.map((each: YamlValue) => asJson(each));
  }
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'float' ? value.value : value;
}

/**
 * What a site's file says goes before what the editor says, so that all who work on the site, and the command line, find the
 * same; of rules and readings, one by one.
 */
export function withSiteSettings(own: Settings, ofSite: SiteSettings): Settings {
  return {
    ...own,
    ...ofSite,
    rules: { ...own.rules, ...ofSite.rules },
    readings: { ...own.readings, ...ofSite.readings },
  };
}
