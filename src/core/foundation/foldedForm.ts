/**
 * A text as a reader hears it: in one width, in small letters, in hiragana. NFKC makes full-width Latin and half-width
 * kana plain; hiragana and katakana are 96 code points apart.
 */
export function foldedForm(text: string): string {
  return toHiragana(text.normalize('NFKC').toLowerCase());
}

export function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

export function toKatakana(text: string): string {
  return text.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}
