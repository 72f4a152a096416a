import { loadYaml } from '../../frontMatter/loadYaml';
import type { YamlMap, YamlValue } from '../../frontMatter/yamlValue';
import { isMap } from '../configValues';
import { readRows } from './readRows';
import type { SourceFile } from './siteSources';

/** Whether Jekyll takes a file of `_data` for data, by its name. */
export function isData(relativePath: string): boolean {
  return /\.(?:ya?ml|json|csv|tsv)$/.test(relativePath);
}

/** `site.data` of the files below `_data`, by their paths in it. A file that can't be read is left out. */
export function readData(files: ReadonlyMap<string, SourceFile>): YamlMap {
  const data = new Map<YamlValue, YamlValue>();
  for (const [relativePath, { text }] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const names = relativePath.split('/');
    const fileName = names.pop() ?? '';
    const dot = fileName.lastIndexOf('.');
    const value = valueOf(text, fileName.slice(dot + 1));
    if (value !== undefined) {
      folderAt(data, names)?.set(keyOf(fileName.slice(0, dot)), value);
    }
  }
  return data;
}

function folderAt(data: Map<YamlValue, YamlValue>, names: readonly string[]): Map<YamlValue, YamlValue> | undefined {
  let folder = data;
  for (const name of names.map(keyOf)) {
    const existing = folder.get(name);
    const next: Map<YamlValue, YamlValue> = isMap(existing) ? new Map(existing) : new Map();
    folder.set(name, next);
    folder = next;
  }
  return folder;
}

/** Jekyll leaves punctuation out of the names of files, and writes spaces as underscores. */
function keyOf(name: string): string {
  return name
    .replace(/[^\p{L}\p{N}\p{M}_\s-]+/gu, '')
    .trim()
    .replace(/\s+/g, '_');
}

function valueOf(text: string, ending: string): YamlValue | undefined {
  switch (ending) {
    case 'csv':
      return readRows(text, ',');
    case 'tsv':
      return readRows(text, '\t');
    default: {
      const loaded = loadYaml(text.replace(/^\uFEFF/, ''));
      return 'value' in loaded ? loaded.value : undefined;
    }
  }
}
