import { editDistance } from '../foundation/editDistance';
import { foldedForm } from '../foundation/foldedForm';

/**
 * The values that a writer may have meant, the likeliest first: those that differ only in case, width, kana or the signs
 * between words, then those that a slip of the hand makes of each other, then those that one is the beginning of.
 */
export function nearMatches(written: string, values: Iterable<string>, limit = 3): readonly string[] {
  const wanted = folded(written);
  if (wanted === '' || wanted.length > longestCompared) {
    return [];
  }
  const found: { readonly value: string; readonly distance: number }[] = [];
  for (const value of values) {
    const distance = value === written ? undefined : distanceBetween(wanted, folded(value));
    if (distance !== undefined) {
      found.push({ value, distance });
    }
  }
  return found
    .sort((a, b) => a.distance - b.distance || (a.value < b.value ? -1 : 1))
    .slice(0, limit)
    .map(({ value }) => value);
}

/** Whether two values are written alike but for case, width, kana and the signs between words. */
export function isSameButForm(one: string, other: string): boolean {
  const form = folded(one);
  return form !== '' && form === folded(other);
}

/** Without the signs between words. */
function folded(value: string): string {
  return foldedForm(value).replace(/[\s_\-‐‑–—・.、,/&]+/gu, '');
}

/** No category is longer; keeps hostile ones from taking quadratic time. */
const longestCompared = 60;
/** What a shared beginning counts: less likely than a slip. */
const beginning = 10;

function distanceBetween(wanted: string, value: string): number | undefined {
  if (value === '' || value.length > longestCompared) {
    return undefined;
  }
  const [shorter, longer] = wanted.length < value.length ? [wanted, value] : [value, wanted];
  // One slip in three letters; two characters of Japanese are a word, so that one of them may differ in none shorter.
  const slips = Math.floor(longer.length / 3);
  if (longer.length - shorter.length <= slips) {
    const distance = editDistance(wanted, value);
    if (distance <= slips) {
      return distance;
    }
  }
  return shorter.length >= 2 && longer.startsWith(shorter) ? beginning + longer.length - shorter.length : undefined;
}
