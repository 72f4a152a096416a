import { decodedAddress } from '../body/decodedAddress';

/** Where in the built site an address of an article leads. */
export interface LinkTarget {
  /** Relative to the built site, without query and fragment, decoded: `2026/11/24/bread/`, `assets/rye.jpg`. */
  readonly path: string;
  /** Behind the path, as written: `?v=2#flour`. */
  readonly rest: string;
  /** Written with a slash in front. */
  readonly isAbsolute: boolean;
  /** Absolute, in a site with a `baseurl`, and without it. */
  readonly lacksBase: boolean;
}

/** Undefined for addresses that lead elsewhere, stay on the page, or are made by Liquid. `url` is that of the page. */
export function linkTarget(href: string, url: string, baseurl: string): LinkTarget | undefined {
  const [, written = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  if (written === '' || /^[a-z][a-z0-9+.-]*:|^\/\/|[\\{}\uE0F0]/i.test(written)) {
    return undefined;
  }
  const isAbsolute = written.startsWith('/');
  const isBased = baseurl !== '' && (written === baseurl || written.startsWith(`${baseurl}/`));
  const whole = isAbsolute
    ? written.slice(isBased ? baseurl.length : 0)
    : url.slice(0, url.lastIndexOf('/') + 1) + written;
  const path = resolved(decodedAddress(whole));
  return path === undefined
    ? undefined
    : { path, rest, isAbsolute, lacksBase: isAbsolute && baseurl !== '' && !isBased };
}

/** Undefined when it climbs above the site. */
function resolved(path: string): string | undefined {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') {
      if (names.pop() === undefined) {
        return undefined;
      }
    } else if (name !== '' && name !== '.') {
      names.push(name);
    }
  }
  return names.join('/') + (names.length > 0 && /(?:^|\/)\.{0,2}$/.test(path) ? '/' : '');
}
