import type { FrontMatter } from '../frontMatter/frontMatter';

/**
 * The first of what is found, where each has fixes that are tried out on the whole front matter: the longer that is, the fewer.
 * No writer makes more slips of a kind; a file that is made to hold thousands is not to be looked at for minutes.
 */
export function* firstFew<Found>({ yaml }: FrontMatter, found: Iterable<Found>): Iterable<Found> {
  let left = Math.min(most, Math.ceil(lengthTried / Math.max(1, yaml.end - yaml.start)));
  for (const each of found) {
    yield each;
    if (--left === 0) {
      return;
    }
  }
}

const most = 30;
/** In UTF-16 units, all tries together. */
const lengthTried = 100_000;
