/**
 * Words of Thai, Lao, Khmer and Burmese, found by the dictionaries of `Intl.Segmenter`, which go by script and not by
 * the locale it is made for. Long runs are cut, since segmenting takes long on long strings; a word lost or made at a cut
 * is nothing beside the rest.
 */
export function countUnspacedWords(text: string, start: number, end: number): number {
  let words = 0;
  for (let from = start; from < end; from += longestRun)
    words += countRun(text, from, Math.min(end, from + longestRun));
  return words;
}

/** In UTF-16 code units: longer than any sentence written without a space. */
const longestRun = 400;

/**
 * Segmenting 40 KB of Thai takes 8 ms, too long at each keystroke, while all runs but one are those of the keystroke
 * before. They are known by a hash, since keeping a piece of a text would keep the whole text.
 */
const knownRuns = new Map<number, number>();
const mostKnownRuns = 20_000;

let segmenter: Intl.Segmenter | undefined;

function countRun(text: string, start: number, end: number): number {
  const hash = hashOf(text, start, end);
  const known = knownRuns.get(hash);
  if (known !== undefined) return known;
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  let words = 0;
  for (const segment of segmenter.segment(text.slice(start, end))) {
    if (segment.isWordLike) words++;
  }
  if (knownRuns.size >= mostKnownRuns) knownRuns.clear();
  knownRuns.set(hash, words);
  return words;
}

/** 53 bits, two multiplicative hashes side by side: with 20,000 runs known, two are taken for one once in millions of times. */
function hashOf(text: string, start: number, end: number): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}
