import { type FilePath, join, parent, relativeTo } from '../foundation/filePath';
import { type Message, message } from '../foundation/message';

/** Where a link of a post may lead. */
export type CheckedLink =
  | { readonly kind: 'external'; readonly url: string }
  | {
      readonly kind: 'file';
      /** Inside the site by its name; links in the file system are not resolved here. */
      readonly path: FilePath;
      /** What stands behind `#`, decoded; left out when nothing does. */
      readonly anchor?: string;
    }
  | { readonly kind: 'refused'; readonly reason: Message };

const longestAddress = 4096;

/**
 * Decides about an address from a post, which may be hostile. Web pages and mail lead outside; everything else must be a
 * file inside `root`, or inside the post's own folder when there is no site. Browsers forgive much in addresses (tabs inside
 * a scheme, backslashes, `http:host`); whatever they would have to forgive is refused here.
 */
export function checkLink(href: string, post: FilePath, root: FilePath | undefined): CheckedLink {
  const address = href.replace(/^ +| +$/g, '');
  const flaw = flawOf(address);
  if (flaw) {
    return { kind: 'refused', reason: flaw };
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  return scheme === undefined ? checkPath(address, post, root) : checkUrl(address, scheme);
}

function flawOf(address: string): Message | undefined {
  if (address === '') {
    return message('This link has no address.');
  }
  if (address.length > longestAddress) {
    return message('The address of this link is too long.');
  }
  if (address.includes('{{') || address.includes('{%')) {
    return message('The address of this link is made by Liquid that could not be run.');
  }
  if (/[\u0000-\u001f\u007f-\u009f]/.test(address)) {
    return message('The address of this link holds invisible characters.');
  }
  if (address.includes('\\')) {
    return message('The address of this link holds a backslash. Addresses are written with /.');
  }
  if (address.startsWith('//')) {
    return message('An address that begins with // leads to another host. Write https: in front of it.');
  }
  return undefined;
}

function checkUrl(url: string, scheme: string): CheckedLink {
  if (scheme === 'mailto') {
    return { kind: 'external', url };
  }
  if (scheme !== 'http' && scheme !== 'https') {
    return {
      kind: 'refused',
      reason: message('Links that begin with {0} are not opened from the preview.', `${scheme}:`),
    };
  }
  const host = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1];
  if (host === undefined) {
    return { kind: 'refused', reason: message('The address of this link names no host.') };
  }
  if (host.includes('@')) {
    return { kind: 'refused', reason: message('The address of this link hides its host behind a user name.') };
  }
  return { kind: 'external', url };
}

function checkPath(address: string, post: FilePath, root: FilePath | undefined): CheckedLink {
  const [, written = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  const path = decoded(written);
  const anchor = decoded(fragment);
  if (path === undefined || anchor === undefined) {
    return { kind: 'refused', reason: message('The address of this link is not encoded correctly.') };
  }
  const flaw = flawOfPath(path);
  if (flaw) {
    return { kind: 'refused', reason: flaw };
  }
  const boundary = root ?? parent(post);
  const inFile = anchor === '' ? {} : { anchor };
  if (path === '') {
    return { kind: 'file', path: post, ...inFile };
  }
  const start = path.startsWith('/') ? '' : relativeTo(boundary, parent(post));
  const inside = start === undefined ? undefined : resolveInside(`${start}/${path}`);
  if (inside === undefined) {
    return { kind: 'refused', reason: message('This link leads out of the site.') };
  }
  return { kind: 'file', path: join(boundary, inside), ...inFile };
}

/** Undefined when the percent signs don't spell text. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Decoding may bring to light what was not allowed in the address itself. */
function flawOfPath(path: string): Message | undefined {
  if (path.startsWith('//')) {
    return message('An address that begins with // leads to another host. Write https: in front of it.');
  }
  const hidesSomething =
    /[\u0000-\u001f\u007f-\u009f\\]/.test(path) || /^[a-z][a-z0-9+.-]*:/i.test(path) || /%(?:2e|2f|5c|25)/i.test(path);
  return hidesSomething ? message('The address of this link hides characters behind percent signs.') : undefined;
}

/**
 * The path with `.` and `..` taken out; undefined when it climbs above where it starts. Windows drops dots and blanks at
 * the end of a name, so `..` followed by some climbs as well.
 */
function resolveInside(path: string): string | undefined {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (/^\.\.[. ]+$/.test(segment)) {
      return undefined;
    }
    if (segment === '..') {
      if (segments.pop() === undefined) {
        return undefined;
      }
    } else if (segment !== '' && segment !== '.') {
      segments.push(segment);
    }
  }
  return segments.join('/');
}
