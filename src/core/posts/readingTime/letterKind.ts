/** How a character takes part in reading time. */
export type LetterKind =
  /** Space, punctuation, symbol, emoji: ends a word and is not counted. An emoji is a picture seen at a glance. */
  | typeof letterKind.gap
  /** Belongs to the character before it: accents, combining dakuten, half-width ﾞ ﾟ, variation selectors, joiners. */
  | typeof letterKind.mark
  /** Letter or digit of a script that puts spaces between words. */
  | typeof letterKind.word
  /**
   * Japanese or Chinese character. Punctuation of its own width (、。「」！) is one too, as 文字数 counts it by custom
   * and as the characters-a-minute figures were made; so are full-width letters and digits. The ideographic space is not.
   */
  | typeof letterKind.cjk
  /** Korean syllable, or a letter standing for one (ㅋㅋ). */
  | typeof letterKind.korean
  /** Thai, Lao, Khmer or Burmese, where words follow each other without spaces. */
  | typeof letterKind.unspaced;

export const letterKind = { gap: 1, mark: 2, word: 3, cjk: 4, korean: 5, unspaced: 6 } as const;

/** @param codePoint of a lone surrogate it is a gap */
export function letterKindOf(codePoint: number): LetterKind {
  if (codePoint >= known.length) return classify(codePoint);
  const kind = known[codePoint] as LetterKind | 0;
  if (kind !== 0) return kind;
  const found = classify(codePoint);
  known[codePoint] = found;
  return found;
}

/** Asking Unicode costs a hundred times a look into a table; 0 is a character not yet asked about. */
const known = new Uint8Array(0x10000);

function classify(codePoint: number): LetterKind {
  const named = ranges.find(([first, last]) => first <= codePoint && codePoint <= last);
  if (named !== undefined) return named[2];
  const character = String.fromCodePoint(codePoint);
  if (/[\p{M}\p{Cf}]/u.test(character)) return letterKind.mark;
  return /[\p{L}\p{N}]/u.test(character) ? letterKind.word : letterKind.gap;
}

/** What Unicode's general categories do not tell; the first that fits. Blocks.txt of Unicode 15. */
const ranges: readonly (readonly [first: number, last: number, kind: LetterKind])[] = [
  [0x0e00, 0x0eff, letterKind.unspaced], // Thai, Lao
  [0x1000, 0x109f, letterKind.unspaced], // Myanmar
  [0x1100, 0x115f, letterKind.korean], // Hangul Jamo, leading consonants: one for each decomposed syllable
  [0x1160, 0x11ff, letterKind.mark], // Hangul Jamo, vowels and final consonants
  [0x1780, 0x17ff, letterKind.unspaced], // Khmer
  [0x200b, 0x200b, letterKind.gap], // zero width space, which separates words though it is a format character
  [0x2e80, 0x2fff, letterKind.cjk], // radicals, description characters
  [0x3000, 0x3000, letterKind.gap], // ideographic space
  [0x302a, 0x302f, letterKind.mark], // tone marks
  [0x3099, 0x309a, letterKind.mark], // combining dakuten and handakuten
  [0x3001, 0x312f, letterKind.cjk], // CJK punctuation, kana, Bopomofo
  [0x3130, 0x318f, letterKind.korean], // Hangul Compatibility Jamo
  [0x3190, 0x9fff, letterKind.cjk], // Kanbun, enclosed and squared characters, Han with extension A
  [0xa000, 0xa4cf, letterKind.cjk], // Yi
  [0xa960, 0xa97f, letterKind.korean], // Hangul Jamo Extended-A: leading consonants
  [0xa9e0, 0xa9ff, letterKind.unspaced], // Myanmar Extended-B
  [0xaa60, 0xaa7f, letterKind.unspaced], // Myanmar Extended-A
  [0xac00, 0xd7af, letterKind.korean], // Hangul Syllables
  [0xd7b0, 0xd7ff, letterKind.mark], // Hangul Jamo Extended-B: vowels and final consonants
  [0xf900, 0xfaff, letterKind.cjk], // Han compatibility
  [0xfe30, 0xfe4f, letterKind.cjk], // vertical forms of punctuation
  [0xff9e, 0xff9f, letterKind.mark], // half-width ﾞ and ﾟ
  [0xff01, 0xff9f, letterKind.cjk], // full-width forms, half-width katakana
  [0xffa0, 0xffdf, letterKind.korean], // half-width jamo
  [0xffe0, 0xffe6, letterKind.cjk], // full-width ￥ and others
  [0x1aff0, 0x1b16f, letterKind.cjk], // kana beyond the basic plane
  [0x1f200, 0x1f2ff, letterKind.cjk], // enclosed Han
  [0x1f3fb, 0x1f3ff, letterKind.mark], // skin tones
  [0x20000, 0x3ffff, letterKind.cjk], // Han extensions B and later
];
