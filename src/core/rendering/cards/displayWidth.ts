/** Letters as wide as two Latin ones (Unicode, East Asian Width: W and F), and pictures of emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Marks that stand on or join the letter before. */
const joined = /\p{Mark}|[\u200b-\u200d]|[\u{1f3fb}-\u{1f3ff}]/u;

/** A letter with the marks on it, and how wide it is drawn: 2 for a Japanese one, 1 for a Latin one. */
export interface DrawnLetter {
  readonly text: string;
  readonly width: 0 | 1 | 2;
}

export function* drawnLetters(text: string): Iterable<DrawnLetter> {
  let letter = '';
  for (const point of text) {
    const continues = letter !== '' && (joined.test(point) || letter.endsWith('\u200d'));
    if (!continues && letter !== '') {
      yield { text: letter, width: widthOf(letter) };
    }
    letter = continues ? letter + point : point;
  }
  if (letter !== '') {
    yield { text: letter, width: widthOf(letter) };
  }
}

function widthOf(letter: string): DrawnLetter['width'] {
  return wide.test(letter) ? 2 : joined.test(letter[0] ?? '') || /^\p{Control}/u.test(letter) ? 0 : 1;
}

export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of drawnLetters(text)) {
    width += letter.width;
  }
  return width;
}

export function hasWideLetters(text: string): boolean {
  return wide.test(text);
}
