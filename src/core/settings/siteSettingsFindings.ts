import { type Message, message } from '../foundation/message';
import { loadYaml } from '../frontMatter/loadYaml';
import { scanFields } from '../frontMatter/scanFields';
import { yamlProblem } from '../frontMatter/yamlProblem';
import type { YamlMap } from '../frontMatter/yamlValue';
import type { ConfigFinding } from '../site/configFindings';
import { configSpan } from '../site/configSpan';
import { span } from '../text/span';
import { nearMatches } from '../vocabulary/nearMatches';
import { type SettingName, settings } from './settings';
import { siteSettingNames, valueAt } from './siteSettings';

/** What in a `.postwright.yml` means nothing, each at its place; `text` is undefined for a file that is no text. */
export function siteSettingsFindings(text: string | undefined, ruleIds: readonly string[]): readonly ConfigFinding[] {
  if (text === undefined) {
    return [finding('', [], message('The file is not a text in UTF-8, or too large.'), 'error')];
  }
  const loaded = loadYaml(text);
  if ('problem' in loaded) {
    const whole = span(0, text.length);
    const problem = yamlProblem(text, whole, loaded, scanFields(text, whole, false), []);
    return [{ severity: 'error', span: problem?.span ?? span(0, 0), message: problem?.message ?? notSettings }];
  }
  const { value } = loaded;
  return value instanceof Map
    ? [...unknownNames(text, value, ruleIds), ...wrongValues(text, value)]
    : value === null
      ? []
      : [finding(text, [], notSettings, 'error')];
}

const notSettings = message('This file has to be a list of settings, such as “{0}” with rules below it.', 'rules:');

function unknownNames(text: string, values: YamlMap, ruleIds: readonly string[]): readonly ConfigFinding[] {
  const groups = new Map<string, string[]>();
  for (const [group = '', name] of siteSettingNames.map((each) => each.split('.'))) {
    groups.set(group, [...(groups.get(group) ?? []), ...(name === undefined ? [] : [name])]);
  }
  groups.set('rules', [...ruleIds]);
  const among = (inside: readonly string[], held: YamlMap, known: readonly string[]): readonly ConfigFinding[] =>
    [...held.keys()]
      .map(String)
      .filter((name) => !known.includes(name))
      .map((name) => finding(text, [...inside, name], noSuch(name, known)));
  return [
    ...among([], values, [...groups.keys()]),
    ...[...groups].flatMap(([group, known]) => {
      const held = values.get(group);
      return known.length > 0 && held instanceof Map ? among([group], held, known) : [];
    }),
  ];
}

function noSuch(name: string, known: readonly string[]): Message {
  const [meant] = nearMatches(name, known, 1);
  return meant === undefined
    ? message('Postwright knows no “{0}”.', name)
    : message('Postwright knows no “{0}”. Did you mean “{1}”?', name, meant);
}

function wrongValues(text: string, values: YamlMap): readonly ConfigFinding[] {
  return siteSettingNames.flatMap((name: SettingName) => {
    const given = valueAt(values, name);
    const read = given === undefined ? undefined : settings[name].read(given);
    if (given === undefined || given === null || read?.isWhole) {
      return [];
    }
    const keys = name.split('.');
    // Of settings by name only those are wrong that cannot be used alone.
    const wrong = read && isObject(given) ? Object.keys(given).filter((key) => !isUsable(name, key, given[key])) : [];
    return wrong.length > 0
      ? wrong.map((key) => finding(text, [...keys, key], wrongValue(name, key)))
      : [finding(text, keys, wrongValue(name, name))];
  });
}

function isUsable(name: SettingName, key: string, value: unknown): boolean {
  return settings[name].read(Object.fromEntries([[key, value]]))?.isWhole === true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrongValue(name: SettingName, shown: string): Message {
  const isRule = name === 'rules' && shown !== name;
  return isRule
    ? message('“{0}” can be one of these: {1}.', shown, 'error, warning, information, off, default')
    : message('The value of “{0}” is of the wrong kind, and is not used.', shown);
}

function finding(
  text: string,
  keys: readonly string[],
  said: Message,
  severity: ConfigFinding['severity'] = 'warning',
): ConfigFinding {
  return { severity, span: configSpan(text, keys) ?? span(0, 0), message: said };
}
