import { unescapePath } from './escapePath';

/** The file, relative to the folder the site is built in and never outside of it, that a page is written to. */
export function outputFile(url: string, extension: string): string {
  const names: string[] = [];
  for (const name of unescapePath(url).split('/')) {
    if (name === '..') {
      names.pop();
    } else if (name !== '' && name !== '.') {
      names.push(name);
    }
  }
  const path = names.join('/');
  if (url.endsWith('/')) {
    return path === '' ? 'index.html' : `${path}/index.html`;
  }
  return path.endsWith(extension) ? path : path + extension;
}
