import { type FilePath, relativeTo } from '../foundation/filePath';
import type { YamlMap, YamlValue } from '../frontMatter/yamlValue';
import { isMap } from './configValues';
import type { FrontMatterDefault } from './frontMatterDefault';
import { pathGlob } from './pathGlob';
import { type PlaceInSite, placeInSite } from './postKind';
import type { Site } from './site';
import type { SiteConfig } from './siteConfig';

/**
 * What `defaults` supply for a field of a file; undefined when nothing does or the file isn't the site's. See Jekyll's `FrontmatterDefaults`: a longer path wins over a shorter one, a scope with a type over one
 * without, the later over the earlier.
 */
export function defaultFor(
  { source, config }: Pick<Site, 'source' | 'config'>,
  { path }: { readonly path: FilePath },
  field: string,
): YamlValue | undefined {
  const relativePath = relativeTo(source, path);
  if (relativePath === undefined || config.defaults.length === 0) {
    return undefined;
  }
  const place = placeInSite(relativePath, config);
  const matching = config.defaults.filter((entry) => applies(entry, relativePath, place, config));
  return place.kind === 'page' || place.kind === 'other'
    ? defaultOfPage(matching, field)
    : defaultOfDocument(matching, field);
}

function applies(entry: FrontMatterDefault, relativePath: string, place: PlaceInSite, config: SiteConfig): boolean {
  if (entry.type !== undefined && entry.type !== place.type) {
    return false;
  }
  if (entry.path === '') {
    return true;
  }
  if (entry.path.includes('*')) {
    return matchesFileOrFolder(entry.path, relativePath);
  }
  const withoutCollectionsDir = (path: string): string =>
    config.collectionsDir !== '' && path.startsWith(`${config.collectionsDir}/`)
      ? path.slice(config.collectionsDir.length + 1)
      : path;
  const isDocument = place.kind !== 'page' && place.kind !== 'other';
  return (isDocument ? withoutCollectionsDir(relativePath) : relativePath).startsWith(
    withoutCollectionsDir(entry.path),
  );
}

/** Jekyll lists what is there and takes each match as the beginning of a path. */
function matchesFileOrFolder(glob: string, relativePath: string): boolean {
  const matches = pathGlob(glob);
  const names = relativePath.split('/');
  return names.some((_, depth) => matches(names.slice(0, depth + 1).join('/')));
}

/** `FrontmatterDefaults#find`: asked field by field. */
function defaultOfPage(entries: readonly FrontMatterDefault[], field: string): YamlValue | undefined {
  let best: FrontMatterDefault | undefined;
  for (const entry of entries) {
    if (entry.values.has(field) && precedes(entry, best)) {
      best = entry;
    }
  }
  return best?.values.get(field);
}

/** `FrontmatterDefaults#all`: all fields are merged at once, so precedence is that of the last winner of any field. */
function defaultOfDocument(entries: readonly FrontMatterDefault[], field: string): YamlValue | undefined {
  let value: YamlValue | undefined;
  let winner: FrontMatterDefault | undefined;
  for (const entry of entries) {
    const wins = precedes(entry, winner);
    const own = entry.values.get(field);
    value = wins ? merged(value, own) : merged(own, value);
    winner = wins ? entry : winner;
  }
  return value;
}

function precedes(entry: FrontMatterDefault, other: FrontMatterDefault | undefined): boolean {
  if (!other) {
    return true;
  }
  const length = scopeLength(entry.path);
  const otherLength = scopeLength(other.path);
  return length === otherLength ? entry.type !== undefined || other.type === undefined : length > otherLength;
}

function scopeLength(path: string): number {
  return path.startsWith('/') ? path.length - 1 : path.length;
}

/** Jekyll's `deep_merge_hashes`: maps are merged, null gives way, else the stronger value stands. */
function merged(weaker: YamlValue | undefined, stronger: YamlValue | undefined): YamlValue | undefined {
  if (stronger === undefined || (stronger === null && weaker !== undefined)) {
    return weaker;
  }
  return isMap(weaker) && isMap(stronger) ? mergedMaps(weaker, stronger) : stronger;
}

function mergedMaps(weaker: YamlMap, stronger: YamlMap): YamlMap {
  const all = new Map(weaker);
  for (const [key, value] of stronger) {
    const result = merged(weaker.get(key), value);
    if (result !== undefined) {
      all.set(key, result);
    }
  }
  return all;
}
