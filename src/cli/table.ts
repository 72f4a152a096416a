import { cellWidth } from './cellWidth';

/** How a column stands. */
export type Alignment = 'left' | 'right';

/** Lines of cells that stand below each other, whatever is wide or narrow in them; the last column is not filled up. */
export function table(rows: readonly (readonly string[])[], alignments: readonly Alignment[] = []): readonly string[] {
  const shown = rows.map((row) => row.map(inOneLine));
  const widths: number[] = [];
  for (const row of shown) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cellWidth(cell));
    });
  }
  return shown.map((row) =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - cellWidth(cell));
        return alignments[column] === 'right' ? gap + cell : column === row.length - 1 ? cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** What steers a terminal may stand in a title; it must not reach one. */
function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => (/\s/.test(character) ? ' ' : '\ufffd'));
}
