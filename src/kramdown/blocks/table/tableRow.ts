import { isBlockElement } from '../../html/elements';
import { findEndTag, startTagAt } from '../../html/tag';
import { skipWhiteSpace, trimmedEnd } from '../../text/whiteSpace';
import { codeRanges, type Range } from './codeRanges';

/** A part of a text: outside of spans, code, or an element. */
interface Part {
  readonly text: string;
  readonly isCode: boolean | undefined;
}

/** A text as code, elements of HTML, and what stands between them. */
export function spansAndText(text: string): readonly Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const { start, end } of spanRanges(text)) {
    parts.push({ text: text.slice(done, start), isCode: undefined });
    parts.push({ text: text.slice(start, end), isCode: text[start] === '`' });
    done = end;
  }
  parts.push({ text: text.slice(done), isCode: undefined });
  return parts.filter((part) => part.text !== '');
}

/** Elements that are never closed reach to the end. */
function spanRanges(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let done = 0;
  for (const range of [...codeRanges(text), { start: text.length, end: text.length }]) {
    for (
      let sign = text.indexOf('<', done);
      sign >= 0 && sign < range.start;
      sign = text.indexOf('<', Math.max(done, sign + 1))
    ) {
      const tag = startTagAt(text, sign);
      if (tag && !isBlockElement(tag.name)) {
        const end = tag.isEmpty ? tag.end : (findEndTag(text, tag.name, tag.end, text.length)?.end ?? text.length);
        ranges.push({ start: sign, end });
        done = end;
      }
    }
    if (range.start >= done) {
      ranges.push(range);
      done = range.end;
    }
  }
  return ranges;
}

function pipesOutside(text: string, code: readonly Range[]): readonly number[] {
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
  const lastEnd = text.lastIndexOf('</code>');
  if (lastEnd >= 0) {
    // Behind the last end tag nobody looks for another one, again and again.
    for (const element of text.slice(0, lastEnd + '</code>'.length).matchAll(/<code[^>]*>.*?<\/code>/g)) {
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

/**
 * The cells of a line, without the white space around them. A pipe at the end is a border only, and so is one at the
 * start where the first line of the table has one.
 */
export function cellsOf(line: string, hasLeadingPipe: boolean): readonly Range[] {
  const borders = [-1, ...pipesOutside(line, rangesWithoutPipes(line)), line.length];
  const cells = borders.slice(1).map((border, index) => {
    const start = skipWhiteSpace(line, (borders[index] ?? -1) + 1, border);
    return { start, end: trimmedEnd(line, start, border) };
  });
  if (hasLeadingPipe && isEmpty(cells[0])) {
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
