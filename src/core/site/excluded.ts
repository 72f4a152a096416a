import { fnmatch } from './fnmatch';
import type { SiteConfig } from './siteConfig';

/**
 * Whether `exclude` names a file or folder, its path being relative to the site's source. As Jekyll's `EntryFilter`
 * has it, an entry is a pattern in which `*` crosses folders, or simply the beginning of the path: `doc` leaves out
 * `documents/` as well.
 */
export function isExcluded(relativePath: string, kind: 'file' | 'folder', config: SiteConfig): boolean {
  return matchersOf(config).exclude(relativePath, kind) && !isIncluded(relativePath, kind, config);
}

/** Whether `include` names a file or folder; Jekyll compares it with the name alone. */
export function isIncluded(relativePath: string, kind: 'file' | 'folder', config: SiteConfig): boolean {
  return matchersOf(config).include(relativePath.slice(relativePath.lastIndexOf('/') + 1), kind);
}

type EntryMatcher = (relativePath: string, kind: 'file' | 'folder') => boolean;

/** Every file of a site is asked about, so the entries are looked at once for each configuration. */
const matchers = new WeakMap<SiteConfig, { readonly exclude: EntryMatcher; readonly include: EntryMatcher }>();

function matchersOf(config: SiteConfig): { readonly exclude: EntryMatcher; readonly include: EntryMatcher } {
  let found = matchers.get(config);
  if (!found) {
    const { exclude, include } = config;
    found = {
      exclude: entryMatcher(exclude.filter((entry) => !include.includes(entry))),
      include: entryMatcher(include),
    };
    matchers.set(config, found);
  }
  return found;
}

function entryMatcher(entries: readonly string[]): EntryMatcher {
  const beginnings = entries.map((entry) => entry.replace(/^\/+/, ''));
  const patterns = beginnings.filter((entry) => /[*?[\\]/.test(entry));
  // Every file of a site is asked about, and hardly any begins like an entry. An empty one begins every path.
  const first = new Set(beginnings.map((entry) => entry.charCodeAt(0)));
  const hasEmpty = beginnings.includes('');
  const isBeginning = (relativePath: string, kind: 'file' | 'folder'): boolean =>
    (hasEmpty || first.has(relativePath.charCodeAt(0))) &&
    beginnings.some((entry) => relativePath.startsWith(entry) || (kind === 'folder' && entry === `${relativePath}/`));
  return (relativePath, kind) =>
    isBeginning(relativePath, kind) || patterns.some((pattern) => fnmatch(pattern, relativePath));
}
