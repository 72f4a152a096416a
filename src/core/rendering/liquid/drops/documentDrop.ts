import type { YamlTime } from '../../../frontMatter/yamlValue';
import { wallClock } from '../../../site/dates/wallClock';
import type { LiquidDrop, LiquidValue } from '../liquidValue';
import { lazyDrop } from './lazyDrop';
import type { SiteDocument } from './siteDocument';

/** `page` of a post, and each of `site.posts` (Jekyll's documentation, “Variables”). */
export function documentDrop(document: SiteDocument, zone: string): LiquidDrop {
  const { values, relativePath, slug } = document;
  const own: Record<string, () => LiquidValue> = {
    title: () => ((values.get('title') ?? null) === null ? (document.title ?? titleFrom(slug)) : values.get('title')),
    url: () => document.url,
    id: () => document.url && idOf(document.url, slug),
    path: () => relativePath,
    relative_path: () => relativePath,
    slug: () => values.get('slug') ?? slug,
    ext: () => /\.[^./]+$/.exec(relativePath)?.[0] ?? '',
    collection: () => document.collection,
    draft: () => values.get('draft') ?? document.isDraft,
    categories: () => document.categories,
    tags: () => document.tags,
    content: () => document.content,
    excerpt: () => values.get('excerpt') ?? document.excerpt?.(),
    previous: () => document.previous?.(),
    next: () => document.next?.(),
  };
  const { dateMs } = document;
  if (dateMs !== undefined) {
    own['date'] = () => timeIn(dateMs, zone);
  }
  return lazyDrop(own, values, () => document.content ?? '', document.missing);
}

/** A time as a clock of the site shows it. */
export function timeIn(epochMs: number, zone: string): YamlTime {
  return { kind: 'time', epochMs, offsetMinutes: wallClock(epochMs, zone).offsetMinutes };
}

/** Jekyll writes the words of the file's name with capitals. */
function titleFrom(slug: string): string {
  return slug
    .split(/[-_\s]+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
    .join(' ');
}

function idOf(url: string, slug: string): string {
  const folder = url.endsWith('/') ? url.slice(0, -1).replace(/\/[^/]*$/, '') : url.replace(/\/[^/]*$/, '');
  return `${folder}/${slug}`;
}
