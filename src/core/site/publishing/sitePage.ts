import { baseName, type FilePath, relativeTo } from '../../foundation/filePath';
import type { YamlMap, YamlValue } from '../../frontMatter/yamlValue';
import { readPostDate } from '../dates/jekyllDate';
import { epochMsOf } from '../dates/postDate';
import { defaultFor } from '../frontMatterDefaults';
import { fileExtension } from '../permalink/fileExtension';
import { fillTemplate } from '../permalink/fillTemplate';
import { outputFile } from '../permalink/outputFile';
import { templateOfCollection, templateOfStyle } from '../permalink/permalinkStyle';
import { type PlaceholderSource, placeholderValue } from '../permalink/placeholders';
import { sanitizeUrl } from '../permalink/sanitizeUrl';
import { readPostFileName } from '../postFileName';
import { type PostKind, placeInSite } from '../postKind';
import { isTrue } from '../publishingConfig';
import type { Site } from '../site';
import { type PageSource, type UrlField, urlFields } from './pageSource';
import { publishedCategories } from './publishedCategories';

/** A post, draft or document as a page of its site, be it written at the moment or not. */
export interface SitePage {
  readonly path: FilePath;
  readonly kind: PostKind;
  /** `posts` for posts and drafts. */
  readonly collection: string;
  /** Relative to the site's source. */
  readonly relativePath: string;
  /** Milliseconds since 1970; undefined where only the present dates it, or nothing can. */
  readonly dateMs: number | undefined;
  readonly dateFrom: 'field' | 'defaults' | 'name' | 'present';
  readonly url: string | undefined;
  /** The file it is written to, relative to the built site. */
  readonly file: string | undefined;
  /** Whether front matter or `defaults` say that it isn't published. */
  readonly isHidden: boolean;
  readonly problem: PageProblem | undefined;
}

/** Why Jekyll takes it for no post, or stops at it. */
export type PageProblem =
  | { readonly kind: 'file-name' }
  | { readonly kind: 'date-of-file-name' }
  | { readonly kind: 'date' }
  | { readonly kind: 'front-matter' }
  | { readonly kind: 'not-text'; readonly field: 'permalink' | 'slug' }
  | { readonly kind: 'permalink'; readonly placeholder: string };

/** The page that a file makes; undefined for what is no post, draft or document of a collection. */
export function sitePageOf(source: PageSource, site: Site, nowMs: number): SitePage | undefined {
  const relativePath = relativeTo(site.source, source.path);
  const place = relativePath === undefined ? undefined : placeInSite(relativePath, site.config);
  if (relativePath === undefined || place?.type === undefined || place.kind === 'page' || place.kind === 'other') {
    return undefined;
  }
  const { kind, type: collection } = place;
  const defaults = defaultsFor(source, site);
  const name = readPostFileName(baseName(source.path));
  const dated = dateOf(source, defaults, site, nowMs);
  const published = valueOf('published', source, defaults);
  const page = {
    path: source.path,
    kind,
    collection,
    relativePath,
    dateMs: dated.dateMs,
    dateFrom: dated.from,
    isHidden: published !== undefined && !isTrue(published),
  };
  const problem = problemOf(kind, source, name, dated) ?? notText(source, defaults);
  if (problem) {
    return { ...page, url: undefined, file: undefined, problem };
  }
  const address = addressOf({ source, site, collection, relativePath, defaults, dateMs: dated.dateMs ?? nowMs });
  return 'unknown' in address
    ? { ...page, url: undefined, file: undefined, problem: { kind: 'permalink', placeholder: address.unknown } }
    : { ...page, ...address, problem: undefined };
}

/** What `defaults` say of the fields that decide, and of the date. */
function defaultsFor(source: PageSource, site: Site): YamlMap {
  const names = [...urlFields, 'date'].filter((name) => site.config.defaults.some(({ values }) => values.has(name)));
  const values = names.map((name): [string, YamlValue | undefined] => [name, defaultFor(site, source, name)]);
  return new Map(values.filter((entry): entry is [string, YamlValue] => entry[1] !== undefined));
}

/** An empty field leaves what `defaults` say. */
function valueOf(field: UrlField, { urlValues }: PageSource, defaults: YamlMap): YamlValue | undefined {
  return urlValues.get(field) ?? defaults.get(field) ?? urlValues.get(field);
}

interface Dated {
  readonly dateMs: number | undefined;
  readonly from: SitePage['dateFrom'];
  readonly isInvalid: boolean;
}

function dateOf({ date, dateFrom }: PageSource, defaults: YamlMap, { timeZone }: Site, nowMs: number): Dated {
  if (dateFrom === 'unreadable') {
    return { dateMs: undefined, from: 'field', isInvalid: true };
  }
  if (defaults.has('date')) {
    const read = readPostDate(defaults.get('date') ?? null, { zone: timeZone, nowMs });
    if ('problem' in read) {
      return { dateMs: undefined, from: 'defaults', isInvalid: true };
    }
    if (dateFrom !== 'field') {
      return { dateMs: read.epochMs, from: 'defaults', isInvalid: false };
    }
  }
  return date === undefined
    ? { dateMs: undefined, from: 'present', isInvalid: false }
    : { dateMs: epochMsOf(date, timeZone), from: dateFrom ?? 'name', isInvalid: false };
}

function problemOf(
  kind: PostKind,
  source: PageSource,
  name: ReturnType<typeof readPostFileName>,
  dated: Dated,
): PageProblem | undefined {
  if (kind === 'post' && name.dateText === undefined) {
    return { kind: 'file-name' };
  }
  if (kind === 'document' && !source.hasFrontMatter) {
    return { kind: 'front-matter' };
  }
  if (dated.isInvalid) {
    return { kind: 'date' };
  }
  return name.dateText !== undefined && name.date === undefined && dated.from === 'present'
    ? { kind: 'date-of-file-name' }
    : undefined;
}

/** Jekyll stops at an address that is made of something else than text. */
function notText(source: PageSource, defaults: YamlMap): PageProblem | undefined {
  const field = (['permalink', 'slug'] as const).find((name) => {
    const value = valueOf(name, source, defaults);
    return isTrue(value) && typeof value !== 'string';
  });
  return field && { kind: 'not-text', field };
}

interface Addressed {
  readonly source: PageSource;
  readonly site: Site;
  readonly collection: string;
  readonly relativePath: string;
  readonly defaults: YamlMap;
  readonly dateMs: number;
}

function addressOf({
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
  const { slug, ...below } = namesOf(relativePath, collection, config.collectionsDir);
  const writtenSlug = valueOf('slug', source, defaults);
  const filled: PlaceholderSource = {
    ...below,
    collection,
    slug: typeof writtenSlug === 'string' ? writtenSlug : slug,
    categories: publishedCategories(below.folders, source.urlValues, defaults),
    dateMs,
    timeZone,
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
