import { relativeTo } from '../../foundation/filePath';
import type { YamlMap } from '../../frontMatter/yamlValue';
import { type WallClock, wallClock } from '../dates/wallClock';
import { fileExtension } from '../permalink/fileExtension';
import { fillTemplate } from '../permalink/fillTemplate';
import { outputFile } from '../permalink/outputFile';
import { templateOfCollection, templateOfStyle } from '../permalink/permalinkStyle';
import { type PlaceholderSource, placeholderValue } from '../permalink/placeholders';
import { sanitizeUrl } from '../permalink/sanitizeUrl';
import { readPostFileName } from '../postFileName';
import type { Site } from '../site';
import type { PageSource } from './pageSource';
import { publishedCategories } from './publishedCategories';
import { valueOf } from './valueOf';

/** What an address is made of. */
export interface Addressed {
  readonly source: PageSource;
  readonly site: Site;
  readonly collection: string;
  readonly relativePath: string;
  readonly defaults: YamlMap;
  readonly dateMs: number;
}

/** The address of a page and the file it is written to; `unknown` is a placeholder at which Jekyll stops. */
export function addressOf({
  source,
  site,
  collection,
  relativePath,
  defaults,
  dateMs,
}: Addressed): { readonly url: string; readonly file: string } | { readonly unknown: string } {
  const { config, timeZone } = site;
  const permalink = valueOf('permalink', source, defaults);
  const own = typeof permalink === 'string' ? permalink : undefined;
  const extension = (own !== undefined && fileExtension(own)) || '.html';
  const names = namesOf(relativePath, collection, config.collectionsDir);
  const writtenSlug = valueOf('slug', source, defaults);
  let clock: WallClock | undefined;
  const filled: PlaceholderSource = {
    collection,
    path: names.path,
    name: names.name,
    slug: typeof writtenSlug === 'string' ? writtenSlug : names.slug,
    categories: publishedCategories(names.folders, source.urlValues, defaults),
    clock: () => {
      clock ??= wallClock(dateMs, timeZone);
      return clock;
    },
    extension,
  };
  const template = own ?? templateOf(collection, site);
  const result = fillTemplate(template, (placeholder) => placeholderValue(placeholder, filled));
  if ('unknown' in result) {
    return result;
  }
  const url = sanitizeUrl(result.path);
  return { url, file: outputFile(url, extension) };
}

function templateOf(collection: string, { config }: Site): string {
  const own = config.collectionSettings.get(collection)?.permalink;
  return own ?? (collection === 'posts' ? templateOfStyle(config.permalink) : templateOfCollection(config.permalink));
}

interface Names extends Pick<PlaceholderSource, 'path' | 'name'> {
  readonly slug: string | undefined;
  /** Above the folder of posts. */
  readonly folders: readonly string[];
}

function namesOf(relativePath: string, collection: string, collectionsDir: string): Names {
  const inside = relativeTo(collectionsDir, relativePath) ?? relativePath;
  const parts = (collectionsDir === '' ? relativePath : inside).split('/');
  const special = parts.findIndex((part) => part === `_${collection}` || part === '_posts' || part === '_drafts');
  const folders = collection === 'posts' ? parts.slice(0, Math.max(0, special)) : [];
  const below = [...folders, '', ...parts.slice(special + 1)].join('/');
  const { slug, extension } = readPostFileName(parts.at(-1) ?? '');
  const withoutExtension = (text: string): string => text.slice(0, text.length - extension.length).replace(/\.+$/, '');
  return {
    path: withoutExtension(below),
    name: withoutExtension(parts.at(-1) ?? ''),
    slug,
    folders,
  };
}
