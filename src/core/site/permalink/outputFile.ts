import { unescapePath } from './escapePath';

/** The file, relative to the folder the site is built in, that a page with this address is written to. */
export function outputFile(url: string, extension: string): string {
  const path = unescapePath(url).replace(/^\/+/, '');
  if (url.endsWith('/')) {
    return `${path}index.html`;
  }
  return path.endsWith(extension) ? path : path + extension;
}
