import { isMap } from '../site/configValues';
import type { Site } from '../site/site';
import { isInFencedCode } from '../text/fencedCode';
import { type AddressPart, addressParts } from './addresses';
import type { SiteText } from './siteText';
import { type TermGroup, termGroups } from './termGroup';

/**
 * The names in addresses of a group: `/tags/x/`, `/tags/#x`, and where jekyll-archives is told to put them. What is shown
 * as code of Markdown leads nowhere.
 */
export function termLinks({ text, isMarkdown }: SiteText, group: TermGroup, site: Site): readonly AddressPart[] {
  const before = new RegExp(
    `/(?:${[termGroups[group].folder, ...archiveFolders(group, site)].join('|')})(?:/#|/|\\.html#|#)`,
    'g',
  );
  const parts = [...addressParts(text, before, site)];
  if (parts.length === 0 || !isMarkdown) {
    return parts;
  }
  const isCode = isInFencedCode(text);
  return parts.filter((part) => !isCode(part.span.start));
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
