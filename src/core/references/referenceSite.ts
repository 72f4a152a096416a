import { type FilePath, relativeTo } from '../foundation/filePath';
import type { LiquidPost } from '../liquid/liquidSite';
import type { Site } from '../site/site';
import { type SourceFolders, sourceFolders } from '../site/sources/sourceFolders';
import type { Term } from './named';
import { SiteText } from './siteText';
import type { TermGroup } from './termGroup';

/** What has to be known of a site to find its names. */
export interface ReferenceSite {
  readonly site: Site;
  readonly folders: SourceFolders;
  /** Posts and documents, by their paths below the source. */
  readonly posts: readonly LiquidPost[];
  /** The key of the list in `_config.yml` that a group has there. */
  readonly listKeyOf: (group: TermGroup) => string | undefined;
  /** The names that a group has. */
  readonly valuesOf: (group: TermGroup) => Iterable<string>;
  /** Those of its group that may have the same address: `C` and `C++` are both `c` there. */
  readonly alikeInAddresses: (term: Term) => readonly string[];
}

/** A file as names are looked for in it; undefined for one that lies elsewhere. */
export function siteTextOf({ site }: Pick<ReferenceSite, 'site'>, path: FilePath, text: string): SiteText | undefined {
  const relativePath = relativeTo(site.source, path);
  const folders = sourceFolders(site);
  const isIn = (folder: FilePath | undefined): boolean =>
    folder !== undefined && relativeTo(folder, path) !== undefined;
  if (path === site.configFile?.path) {
    return new SiteText(path, relativePath ?? path, text, 'config', false);
  }
  if (relativePath === undefined) {
    return undefined;
  }
  const isData = isIn(folders.data) && /\.(?:ya?ml|json)$/.test(path);
  return new SiteText(
    path,
    relativePath,
    text,
    isData ? 'data' : 'page',
    isIn(folders.includes) || isIn(folders.layouts),
  );
}

/** The names that lead to a file of `_data`: its folders, then its own without the ending. */
export function dataKeysOf({ folders }: Pick<ReferenceSite, 'folders'>, path: FilePath): readonly string[] | undefined {
  const below = folders.data && relativeTo(folders.data, path);
  return below?.replace(/\.[^./]+$/, '').split('/');
}
