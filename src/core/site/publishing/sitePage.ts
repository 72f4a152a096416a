import { baseName, type FilePath, relativeTo } from '../../foundation/filePath';
import type { YamlMap, YamlValue } from '../../frontMatter/yamlValue';
import { defaultFor } from '../frontMatterDefaults';
import { readPostFileName } from '../postFileName';
import { type PostKind, placeInSite } from '../postKind';
import { isTrue } from '../publishingConfig';
import type { Site } from '../site';
import { addressOf } from './addressOf';
import { type Dated, dateOfPage } from './dateOfPage';
import { type PageSource, urlFields } from './pageSource';
import { valueOf } from './valueOf';

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
  const dated = dateOfPage(source, defaults, site, nowMs);
  const published = valueOf('published', source, defaults);
  const problem = problemOf(kind, source, name, dated) ?? notText(source, defaults);
  const address = problem
    ? undefined
    : addressOf({ source, site, collection, relativePath, defaults, dateMs: dated.dateMs ?? nowMs });
  const isStopped = address !== undefined && 'unknown' in address;
  return {
    path: source.path,
    kind,
    collection,
    relativePath,
    dateMs: dated.dateMs,
    dateFrom: dated.from,
    url: address === undefined || isStopped ? undefined : address.url,
    file: address === undefined || isStopped ? undefined : address.file,
    isHidden: published !== undefined && !isTrue(published),
    problem: isStopped ? { kind: 'permalink', placeholder: address.unknown } : problem,
  };
}

/** What `defaults` say of the fields that decide, and of the date. */
function defaultsFor(source: PageSource, site: Site): YamlMap {
  if (site.config.defaults.length === 0) {
    return none;
  }
  const names = [...urlFields, 'date'].filter((name) => site.config.defaults.some(({ values }) => values.has(name)));
  const values = names.map((name): [string, YamlValue | undefined] => [name, defaultFor(site, source, name)]);
  return new Map(values.filter((entry): entry is [string, YamlValue] => entry[1] !== undefined));
}

const none: YamlMap = new Map();

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
