/** How much of a text is looked at, in UTF-16 code units. */
const enough = 4000;

/** The language of a text whose writing system gives it away; undefined for Latin and other scripts that many share. */
export function guessLanguage(text: string): 'ja' | 'ko' | 'zh' | undefined {
  const sample = text.slice(0, enough);
  if (/[\u3041-\u3096\u30a1-\u30fa]/.test(sample)) {
    return 'ja';
  }
  if (/[\uac00-\ud7a3]/.test(sample)) {
    return 'ko';
  }
  return /[\u4e00-\u9fff]/.test(sample) ? 'zh' : undefined;
}
