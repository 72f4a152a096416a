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

/** How many letters have to be put in, taken out, replaced or swapped with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? (beforeLast[j - 2] ?? 0) + 1 : replaced;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
