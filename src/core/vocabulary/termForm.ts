import { toHiragana } from '../foundation/foldedForm';

/**
 * What a category or tag is however it is written: the same for values that differ only in width, case, kana, a long-vowel
 * mark at the end of a word, the signs between words, or a plural of English. Empty for what is only signs.
 */
export function termForm(value: string): string {
  if (value.length > longest) {
    return value;
  }
  const form = toHiragana(value.normalize('NFKC').replace(vowelMark, '$1').toLowerCase());
  return form.replace(plural, singular).replace(signs, '');
}

/** No category is longer. */
const longest = 100;

/** ユーザー and ユーザ; what is left has three letters at least, for カバー is no カバ. */
const vowelMark = /([ァ-ヺー]{3,})(?<!ー)ー(?![ァ-ヺー])/g;

/** Between words; between digits they say something: 2.0 is not 20. A sign at the beginning or end belongs to the name: .NET, C++. */
const signs = /(?<=[\p{L}\p{N}])(?:(?<!\p{N})[\s_\-‐‑–—・.、,/&]+|[\s_\-‐‑–—・.、,/&]+(?!\p{N}))(?=[\p{L}\p{N}])/gu;

const plural = /(?<![a-z])[a-z]{3,}s(?![a-z])/g;

function singular(word: string): string {
  if (notPlural.test(word)) {
    return word;
  }
  return word.endsWith('ies') && word.length > 5
    ? `${word.slice(0, -3)}y`
    : /(?:[sxz]|[cs]h)es$/.test(word)
      ? word.slice(0, -2)
      : word.slice(0, -1);
}

/** Words that end with an s of their own, and names that would be another word without it. */
const notPlural =
  /(?:ss|us|is|ics|ous)$|^(?:news|windows|rails|pandas|series|species|macos|always|canvas|atlas|lens|kubernetes|jenkins|sales|express|goods|means|works|teams|docs|mars|texas)$/;
