import type { LiquidPiece } from './scanLiquid';

/** A piece of a template that is not run but kept as it was written. */
export interface KeptPiece extends Omit<LiquidPiece, 'start' | 'end'> {
  readonly source: string;
}

/** Characters of Unicode's private use, so that a piece goes through captures and filters as one word of text. */
const begin = '\uE000';
const end = '\uE001';
const brace = '\uE002';
const percent = '\uE003';
const backslash = '\uE005';
const firstDigit = 0xe100;
const base = 0x1000;

const MARK = /\uE000([\uE100-\uF0FF])([\uE100-\uF0FF])\n*\uE001|[\uE002\uE003\uE005]/g;

/** Stands for a piece while the template is rendered; as many lines as the piece has. */
export function markOf(index: number, { source }: KeptPiece): string {
  const digits = String.fromCharCode(firstDigit + Math.floor(index / base), firstDigit + (index % base));
  return begin + digits + '\n'.repeat(source.split('\n').length - 1) + end;
}

/** An opening that nothing closes: text, which the engine must not take for its own. As long as before. */
export function disarmed(opening: string): string {
  return opening.replaceAll('{', brace).replaceAll('%', percent);
}

/** In Ruby a backslash escapes nothing, and so the engine must not see it. */
export function withoutBackslashes(markup: string): string {
  return markup.replaceAll('\\', backslash);
}

export function withBackslashes(markup: string): string {
  return markup.replaceAll(backslash, '\\');
}

/** Puts everything back as it was written, and says where the pieces stand. */
export function unmark(
  text: string,
  kept: readonly KeptPiece[],
): { readonly text: string; readonly pieces: readonly LiquidPiece[] } {
  if (!/[\uE000-\uE005]/.test(text)) {
    return { text, pieces: [] };
  }
  const pieces: LiquidPiece[] = [];
  let result = '';
  let done = 0;
  for (const match of text.matchAll(MARK)) {
    result += text.slice(done, match.index);
    done = match.index + match[0].length;
    const [whole, high, low] = match;
    const piece = high && low ? kept[digit(high) * base + digit(low)] : undefined;
    if (piece) {
      const start = result.length;
      result += piece.source;
      pieces.push({ start, end: result.length, kind: piece.kind, label: piece.label, code: piece.code });
    } else {
      result += withBackslashes(whole.replaceAll(brace, '{').replaceAll(percent, '%'));
    }
  }
  return { text: result + text.slice(done), pieces };
}

function digit(char: string): number {
  return char.charCodeAt(0) - firstDigit;
}
