import { highlight } from '../../../src/preview/highlight/highlight';
import { languageNamed } from '../../../src/preview/languageNames';

/** Code as rouge prints it: the class of each piece, empty for none, and its text. */
export type RougePieces = readonly (readonly [rougeClass: string, text: string])[];

export interface SameClasses {
  readonly all: number;
  readonly same: number;
  /** Without white space. */
  readonly visible: number;
  readonly visibleSame: number;
}

/** How many characters have the class that rouge gives them. */
export function sameClasses(language: string, pieces: RougePieces): SameClasses {
  const code = pieces.map(([, text]) => text).join('');
  const ours = highlight(code, languageNamed(language) ?? language).flatMap(({ text, rougeClass }) =>
    Array.from({ length: text.length }, () => rougeClass),
  );
  const theirs = pieces.flatMap(([rougeClass, text]) => Array.from({ length: text.length }, () => rougeClass));
  const count = { all: theirs.length, same: 0, visible: 0, visibleSame: 0 };
  for (const [index, rougeClass] of theirs.entries()) {
    const isSame = rougeClass === ours[index] ? 1 : 0;
    const isVisible = /\s/.test(code.charAt(index)) ? 0 : 1;
    count.same += isSame;
    count.visible += isVisible;
    count.visibleSame += isSame * isVisible;
  }
  return count;
}
