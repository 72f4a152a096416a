import { displayWidth, drawnLetters, hasWideLetters } from './displayWidth';

/** A text in two parts: what there is room for, and what is cut off. Widths in Latin letters. */
export interface CutText {
  readonly shown: string;
  readonly cut: string;
  readonly width: number;
  readonly most: number;
  /** Counted in full-width letters by its reader, as it holds some. */
  readonly isWide: boolean;
}

/** Characters; more of a text is neither shown nor measured. */
const longest = 2000;

/** Cuts a text of one line where the room for it ends, as lists of results do. */
export function cutText(text: string, most: number): CutText {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, longest);
  let reached = 0;
  let length = 0;
  for (const letter of drawnLetters(line)) {
    if (reached + letter.width > most) {
      break;
    }
    reached += letter.width;
    length += letter.text.length;
  }
  return {
    shown: line.slice(0, length),
    cut: line.slice(length),
    width: displayWidth(line),
    most,
    isWide: hasWideLetters(line),
  };
}
