import { isExcluded, isIncluded } from './excluded';
import type { SiteConfig } from './siteConfig';

/** What a Markdown file is to Jekyll. `page`: any other file with front matter; `other`: Markdown that Jekyll doesn't render. */
export type PostKind = 'post' | 'draft' | 'document' | 'page' | 'other';

/** What the file at a path relative to the site's source is, told by its path alone. */
export function postKind(relativePath: string, config: SiteConfig): PostKind {
  return placeInSite(relativePath, config).kind;
}

/** A file's role in a site. */
export interface PlaceInSite {
  readonly kind: PostKind;
  /** What scopes of `defaults` call it: `posts` for drafts too, `pages`, or its collection; undefined for `other`. */
  readonly type: string | undefined;
}

/** As Jekyll's readers look for files (`Reader`, `PostReader`, `Collection`, `EntryFilter`). */
export function placeInSite(relativePath: string, config: SiteConfig): PlaceInSite {
  if (!isMarkdown(relativePath, config)) {
    return other;
  }
  for (let start = 0; start < relativePath.length; ) {
    const slash = relativePath.indexOf('/', start);
    const end = slash < 0 ? relativePath.length : slash;
    const kind = slash < 0 ? 'file' : 'folder';
    const path = relativePath.slice(0, end);
    const name = path.slice(start);
    if (isExcluded(path, kind, config)) {
      return other;
    }
    const isOfPosts = kind === 'folder' && (name === '_posts' || name === '_drafts');
    if (isOfPosts || (isSpecial(name) && !isIncluded(path, kind, config))) {
      return kind === 'folder' && name.startsWith('_')
        ? inSpecialFolder(relativePath.slice(0, Math.max(0, start - 1)), name, relativePath.slice(end + 1), config)
        : other;
    }
    start = end + 1;
  }
  return { kind: 'page', type: 'pages' };
}

/** Whether the site takes a file, given by path or name, for Markdown. */
export function isMarkdown(path: string, { markdownExtensions }: SiteConfig): boolean {
  return hasEnding(path, markdownExtensions) || hasEnding(path.toLowerCase(), markdownExtensions);
}

/** A name that is nothing but an ending has none. Asked for each file many times. */
function hasEnding(path: string, endings: readonly string[]): boolean {
  for (const ending of endings) {
    const start = path.length - ending.length;
    if (start > 0 && path.charCodeAt(start - 1) !== slash && path.endsWith(ending)) {
      return true;
    }
  }
  return false;
}

const slash = 0x2f;

const other: PlaceInSite = { kind: 'other', type: undefined };

/** `parent` is the folder that holds the folder with an underscore, `below` the path in it. */
function inSpecialFolder(parent: string, folder: string, below: string, config: SiteConfig): PlaceInSite {
  const path = `${parent === '' ? '' : `${parent}/`}${folder}/${below}`;
  if (isLeftOut(below, path, config)) {
    return other;
  }
  if (folder === '_posts' || folder === '_drafts') {
    const isLookedFor = parent.startsWith(config.collectionsDir) && !below.includes('/.');
    return isLookedFor ? { kind: folder === '_posts' ? 'post' : 'draft', type: 'posts' } : other;
  }
  const collection = folder.slice(1);
  return parent === config.collectionsDir && config.collections.includes(collection)
    ? { kind: 'document', type: collection }
    : other;
}

/** In such a folder Jekyll looks at how a path begins and what its last name is, and at what is excluded by its whole path. */
function isLeftOut(below: string, path: string, config: SiteConfig): boolean {
  const [first = ''] = below.split('/');
  const last = below.slice(below.lastIndexOf('/') + 1);
  const isNested = first !== last;
  return (
    (isNested && /^[._#~]/.test(first) && (first.startsWith('.') || !isIncluded(first, 'folder', config))) ||
    (isSpecial(last) && !isIncluded(last, 'file', config)) ||
    isExcluded(path, 'file', config)
  );
}

/** Names that Jekyll passes over: hidden ones, backups, and those with a role of their own. */
function isSpecial(name: string): boolean {
  return /^[._#~]/.test(name) || name.endsWith('~');
}
