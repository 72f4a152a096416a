import { skipWhiteSpace, trimmedEnd } from '../../text/whiteSpace';
import { codeRanges, type Range } from './codeRanges';

/** Where the pipes stand that are neither escaped nor in code, on a line or in several. */
export function pipesIn(text: string): readonly number[] {
  const code = rangesWithoutPipes(text);
  const pipes: number[] = [];
  let next = 0;
  for (let pipe = text.indexOf('|'); pipe >= 0; pipe = text.indexOf('|', pipe + 1)) {
    while ((code[next]?.end ?? Number.POSITIVE_INFINITY) <= pipe) {
      next++;
    }
    const range = code[next];
    if (!(range && range.start <= pipe) && text[pipe - 1] !== '\\') {
      pipes.push(pipe);
    }
  }
  return pipes;
}

function rangesWithoutPipes(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let start = 0;
  if (text.includes('<code')) {
    for (const element of text.matchAll(/<code[^>]*>.*?<\/code>/g)) {
      ranges.push(...shifted(codeRanges(text.slice(start, element.index)), start));
      start = element.index + element[0].length;
      ranges.push({ start: element.index, end: start });
    }
  }
  return [...ranges, ...shifted(codeRanges(text.slice(start)), start)];
}

function shifted(ranges: readonly Range[], by: number): readonly Range[] {
  return ranges.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

/** The cells of a line, without the white space around them; pipes at both ends are borders only. */
export function cellsOf(line: string): readonly Range[] {
  const borders = [-1, ...pipesIn(line), line.length];
  const cells = borders.slice(1).map((border, index) => {
    const start = skipWhiteSpace(line, (borders[index] ?? -1) + 1, border);
    return { start, end: trimmedEnd(line, start, border) };
  });
  if (isEmpty(cells[0])) {
    cells.shift();
  }
  if (isEmpty(cells.at(-1))) {
    cells.pop();
  }
  return cells;
}

function isEmpty(cell: Range | undefined): boolean {
  return cell !== undefined && cell.start >= cell.end;
}
