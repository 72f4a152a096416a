import { isMap } from '../site/configValues';
import type { Site } from '../site/site';
import { type AddressPart, addressParts } from './addresses';
import { type TermGroup, termGroups } from './termGroup';

/** The names in addresses of a group: `/tags/x/`, `/tags/#x`, and where jekyll-archives is told to put them. */
export function termLinks(text: string, group: TermGroup, site: Site): readonly AddressPart[] {
  const before = new RegExp(
    `/(?:${[termGroups[group].folder, ...archiveFolders(group, site)].join('|')})(?:/#|/|\\.html#|#)`,
    'g',
  );
  return [...addressParts(text, before, site)];
}

/** Whether a path below the source lies in the folder of a group's pages. */
export function isInFolderOf(group: TermGroup, relativePath: string): boolean {
  return new RegExp(`(?:^|/)_?${termGroups[group].folder}/[^/]+$`).test(relativePath);
}

function archiveFolders(group: TermGroup, { config }: Site): readonly string[] {
  const settings = config.values.get('jekyll-archives');
  const permalinks = isMap(settings) ? settings.get('permalinks') : undefined;
  const written = isMap(permalinks) ? permalinks.get(group === 'tags' ? 'tag' : 'category') : undefined;
  const folder = group !== 'authors' && typeof written === 'string' ? /^\/(.+)\/:name/.exec(written)?.[1] : undefined;
  return folder === undefined ? [] : [folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')];
}
