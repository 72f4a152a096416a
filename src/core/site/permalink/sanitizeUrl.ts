/** An address as Jekyll leaves it: with a slash in front, without `..`, `./` and double slashes. */
export function sanitizeUrl(url: string): string {
  return `/${url}`
    .replaceAll('..', '/')
    .replaceAll('./', '')
    .replace(/\/{2,}/g, '/');
}
