import { nextLineAfter } from '../../text/whiteSpace';
import type { Alignment, TableCell, TableGroup, TableRow } from '../../tree/node';
import { isAtBlockEnd } from '../blockEnd';
import type { BlockConstruct, BlockParser } from '../blockParser';
import { cellsOf, spansAndText } from './tableRow';

/** Lines that each hold a pipe: a line of text with a `|` in it is a table too. */
export const table: BlockConstruct = (parser) => {
  if (!isTableLine(parser.line) || !/^ {0,3}[^ \t]/.test(parser.line) || !parser.isAtBoundary) {
    return false;
  }
  const start = parser.pos;
  const lines: Line[] = [];
  let end = start;
  while (end < parser.text.length) {
    const text = parser.lineAt(end);
    if (!isTableLine(text)) {
      break;
    }
    lines.push({ text, start: end });
    end = nextLineAfter(parser.text, end);
  }
  if (!isAtBlockEnd(parser, end) || !hasPipesOutsideCode(lines)) {
    parser.waiting = []; // kramdown forgets them here.
    return false;
  }
  const { alignment, groups } = read(parser, lines);
  if (!groups.some(({ type }) => type === 'tbody')) {
    parser.waiting = [];
    return false;
  }
  parser.add({ type: 'table', attributes: undefined, place: parser.place(start, end), alignment, groups }, end);
  return true;
};

interface Line {
  readonly text: string;
  readonly start: number;
}

function isTableLine(line: string): boolean {
  return line.includes('|') && /(?:^|[^\\])\|/.test(line);
}

const separator = /^(?=[^-]*-)[+|: \t-]*$/;
const footerSeparator = /^(?=[^=]*=)[+|: \t=]*$/;

/**
 * Every line needs a pipe outside of code and elements. A line that begins with one of these goes by the line before
 * it, unless it goes on from there.
 */
function hasPipesOutsideCode(lines: readonly Line[]): boolean {
  if (!lines.some(({ text }) => /[`<]/.test(text))) {
    return true;
  }
  let hasPipe = false;
  for (const { text, isCode } of spansAndText(lines.map((line) => line.text).join('\n'))) {
    const texts = isCode === undefined ? text.replace(/\n$/, '').split('\n') : [];
    if (isCode && text.includes('\n')) {
      if (!hasPipe) {
        return false;
      }
      hasPipe = false;
    }
    for (const [index, line] of texts.entries()) {
      if (index > 0 && !hasPipe) {
        return false;
      }
      hasPipe = isTableLine(line) || (index === 0 && hasPipe);
    }
  }
  return hasPipe;
}

function read(parser: BlockParser, lines: readonly Line[]) {
  const groups: TableGroup[] = [];
  let alignment: Alignment[] = [];
  let rows: TableRow[] = [];
  let hasHeader = false;
  let hasFooter = false;
  const hasLeadingPipe = /^[ \t]*\|/.test(lines[0]?.text ?? '');
  const close = (type: TableGroup['type']) => {
    if (rows.length > 0) {
      groups.push({ type, rows });
      rows = [];
    }
  };
  for (const { text, start } of lines) {
    if (separator.test(text)) {
      if (hasFooter) {
        continue;
      }
      if (rows.length > 0 && !hasHeader) {
        hasHeader = true;
        alignment = alignmentsIn(text);
        close('thead');
      } else {
        close('tbody');
      }
    } else if (footerSeparator.test(text)) {
      close('tbody');
      hasFooter = true;
    } else {
      rows.push(rowOf(parser, text, start, hasLeadingPipe));
    }
  }
  close(hasFooter ? 'tfoot' : 'tbody');
  const columns = Math.max(0, ...groups.flatMap(({ rows: all }) => all.map(({ cells }) => cells.length)));
  return {
    alignment: Array.from({ length: columns }, (_, index) => alignment[index] ?? ('default' as const)),
    groups: groups.map(({ type, rows: all }) => ({ type, rows: all.map((row) => filled(row, columns)) })),
  };
}

function alignmentsIn(line: string): Alignment[] {
  return [...line.matchAll(/(:?)-+[ \t]*(:?)/g)].map(([, left, right]) =>
    left && right ? 'center' : left ? 'left' : right ? 'right' : 'default',
  );
}

function rowOf(parser: BlockParser, text: string, lineStart: number, hasLeadingPipe: boolean): TableRow {
  const trimmed = text.replace(/[ \t]+$/, '');
  return {
    cells: cellsOf(trimmed, hasLeadingPipe).map(({ start, end }) => {
      const from = lineStart + start;
      const to = lineStart + end;
      const cell: TableCell = { attributes: undefined, place: parser.place(from, to), children: [] };
      const spans = parser.spans(from, to, (children) => {
        cell.children = children;
      });
      spans.isTableCell = true;
      return cell;
    }),
  };
}

function filled(row: TableRow, columns: number): TableRow {
  const cells = [...row.cells];
  while (cells.length < columns) {
    cells.push({ attributes: undefined, place: cells.at(-1)?.place ?? { start: 0, end: 0 }, children: [] });
  }
  return { cells };
}
