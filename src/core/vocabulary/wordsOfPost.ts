/**
 * Names that a post's own text repeats: katakana words, and Latin words that begin with a capital or hold one.
 * They are offered as tags where no other post can be asked. The most frequent first, at most `limit`.
 */
export function wordsOfPost(body: string, limit = 30): readonly { readonly word: string; readonly times: number }[] {
  const times = new Map<string, number>();
  for (const [word] of body.matchAll(/[\p{Script=Katakana}ー]{3,30}|[A-Za-z][A-Za-z0-9]{1,29}/gu)) {
    if (/[ァ-ヶ]/.test(word) || isName(word)) {
      times.set(word, (times.get(word) ?? 0) + 1);
    }
  }
  return [...times]
    .filter(([, count]) => count >= 2)
    .map(([word, count]) => ({ word, times: count }))
    .sort((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1))
    .slice(0, limit);
}

/** A capital after the first letter marks a name anywhere; one at the start may only open a sentence. */
function isName(word: string): boolean {
  return /[A-Z]/.test(word.slice(1)) || (/^[A-Z]/.test(word) && word.length >= 4);
}
