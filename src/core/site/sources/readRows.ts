import type { YamlMap } from '../../frontMatter/yamlValue';

/** The rows of a table, each a map by the names in its first line. An empty cell is nil, a quoted one a text. */
export function readRows(text: string, separator: ',' | '\t'): readonly YamlMap[] {
  const [names, ...rows] = readCells(text.replace(/^\uFEFF/, ''), separator);
  return (rows ?? [])
    .filter((row) => row.length > 0)
    .map((row) => new Map((names ?? []).map((name, index) => [name, row[index] ?? null])));
}

type Cell = string | null;

/** Cells may be quoted, with quotes doubled and line breaks inside. */
function readCells(text: string, separator: string): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`, 'y');
  let row: Cell[] = [];
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) {
      // A quote in the middle of a cell: Ruby refuses the file, and so there are no rows.
      return [];
    }
    const [, inQuotes, bare, end] = match;
    if (inQuotes !== undefined || bare !== '' || end === separator || row.length > 0) {
      row.push(inQuotes === undefined ? bare || null : inQuotes.replaceAll('""', '"'));
    }
    if (end !== separator) {
      rows.push(row);
      row = [];
    } else if (cell.lastIndex === text.length) {
      row.push(null);
    }
  }
  if (row.length > 0) {
    rows.push(row);
  }
  return rows;
}
