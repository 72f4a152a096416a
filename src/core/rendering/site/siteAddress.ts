import { type FilePath, join } from '../../foundation/filePath';

/** What an address in a page of the site means there. */
export type SiteAddress =
  /** A file of the site: the places to look for it in, the likeliest first. `path` is how the site names it. */
  | { readonly kind: 'file'; readonly path: string; readonly candidates: readonly FilePath[] }
  /** On another host. */
  | { readonly kind: 'remote'; readonly url: string }
  /** `data:`, which brings all it needs. */
  | { readonly kind: 'data' }
  /** A part of the page itself. */
  | { readonly kind: 'fragment' }
  /** Anything else: `javascript:`, what is badly encoded or leads out of the site. */
  | { readonly kind: 'refused' };

export interface SitePlaces {
  readonly source: FilePath;
  /** Where the site is built; undefined when that is outside of it. */
  readonly destination: FilePath | undefined;
  readonly baseurl: string;
  /** Scheme and host of the site, or empty. */
  readonly url: string;
}

const longestAddress = 4096;

/**
 * Reads an address as a browser would on the page (or in the style sheet) at `base`, a path of the site such as
 * `/2026/01/02/a/`. Nothing a browser would have to forgive is accepted.
 */
export function siteAddress(written: string, base: string, places: SitePlaces): SiteAddress {
  const address = withoutOwnHost(written.trim(), places);
  if (address === '' || address.length > longestAddress || /[\u0000-\u001f\u007f\\]/.test(address)) {
    return { kind: 'refused' };
  }
  if (address.startsWith('#')) {
    return { kind: 'fragment' };
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'data') {
    return { kind: 'data' };
  }
  if (address.startsWith('//')) {
    return { kind: 'remote', url: `https:${address}` };
  }
  if (scheme !== undefined) {
    return scheme === 'http' || scheme === 'https' ? { kind: 'remote', url: address } : { kind: 'refused' };
  }
  const path = decoded(/^[^?#]*/.exec(address)?.[0] ?? '');
  const inSite = path === undefined ? undefined : insideSite(path, base, places);
  return inSite === undefined
    ? { kind: 'refused' }
    : { kind: 'file', path: inSite, candidates: filesOf(inSite, places) };
}

function withoutOwnHost(address: string, { url }: SitePlaces): string {
  const host = url.replace(/\/+$/, '');
  return host !== '' && address.startsWith(`${host}/`) ? address.slice(host.length) : address;
}

function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return /[\u0000-\u001f\\]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Below the root of the site, without the base URL; undefined when it leads above. */
function insideSite(path: string, base: string, { baseurl }: SitePlaces): string | undefined {
  const root = baseurl.replace(/^\/?/, '/').replace(/\/+$/, '');
  const whole = path.startsWith('/') ? path : `${root}${base.slice(0, base.lastIndexOf('/') + 1)}${path}`;
  const below = root !== '' && (whole === root || whole.startsWith(`${root}/`)) ? whole.slice(root.length) : whole;
  const names: string[] = [];
  for (const name of below.split('/')) {
    if (name === '..') {
      // A browser stays at the root.
      names.pop();
    } else if (name !== '' && name !== '.') {
      names.push(name);
    }
  }
  return names.length === 0 ? undefined : `/${names.join('/')}`;
}

/** What is built is newer than its source only while the site is served; what is copied is the same in both. */
function filesOf(path: string, { source, destination }: SitePlaces): readonly FilePath[] {
  const relative = path.slice(1);
  return [join(source, relative), ...(destination === undefined ? [] : [join(destination, relative)])];
}
