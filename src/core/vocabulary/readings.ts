import type { YamlMap, YamlValue } from '../frontMatter/yamlValue';
import { isList, isMap } from '../site/configValues';
import type { Taxonomy } from './taxonomy';

/** What values are read as, or called besides: `機械学習` by `kikai gakushuu`. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/**
 * Those that the site's `_data/tags.yml` (or `categories.yml`) gives: a map by value, or a list of maps with a name, each
 * with `reading`, `kana`, `romaji`, `aliases` or the like; and those of the settings.
 */
export function readingsOf(
  data: YamlMap | undefined,
  taxonomy: Taxonomy,
  settings: Readonly<Record<string, readonly string[]>>,
): Readings {
  const readings = new Map<string, readonly string[]>();
  const add = (value: string, more: readonly string[]): void => {
    if (more.length > 0) {
      readings.set(value, [...(readings.get(value) ?? []), ...more]);
    }
  };
  const listed = data?.get(taxonomy);
  if (isMap(listed)) {
    for (const [value, said] of listed) {
      const more = isMap(said) ? inMap(said) : texts(said);
      add(String(value), more);
      const name = nameIn(said);
      if (name !== undefined && name !== value) {
        add(name, [String(value), ...more]);
      }
    }
  } else if (isList(listed)) {
    for (const entry of listed) {
      const name = nameIn(entry);
      if (isMap(entry) && name !== undefined) {
        add(name, inMap(entry));
      }
    }
  }
  for (const [value, more] of Object.entries(settings)) {
    add(value, more);
  }
  return readings;
}

const keys = ['reading', 'readings', 'yomi', 'kana', 'romaji', 'alias', 'aliases'];

/** Lists are kept by the names themselves, or by short keys with the name inside. */
function nameIn(entry: YamlValue): string | undefined {
  const name = isMap(entry) ? (entry.get('name') ?? entry.get('title') ?? entry.get('tag')) : undefined;
  return typeof name === 'string' ? name : undefined;
}

function inMap(map: YamlMap): readonly string[] {
  return keys.flatMap((key) => texts(map.get(key)));
}

function texts(value: YamlValue | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : isList(value) ? value.flatMap(texts) : [];
}
