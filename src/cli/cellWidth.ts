/** How many cells of a terminal a text takes: two for each wide character, none for marks that stand on another. */
export function cellWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += zeroWidth.test(character) ? 0 : wide.test(character) ? 2 : 1;
  }
  return width;
}

const zeroWidth = /[\p{Mn}\p{Me}]/u;

/** East Asian Width W and F (Unicode Standard Annex 11) in ranges, and what is drawn as an emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18aff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
