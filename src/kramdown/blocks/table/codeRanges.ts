/** A part of a text: `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where code spans stand in a text: a pipe in one is no border of a cell. */
export function codeRanges(text: string): readonly Range[] {
  const ranges: Range[] = [];
  const runs = /(\\*)(`+)/g;
  const failed = new Set<number>();
  for (let run = runs.exec(text); run; run = runs.exec(text)) {
    const [whole, escapes = '', ticks = ''] = run;
    if (escapes.length % 2 === 1) {
      runs.lastIndex = run.index + escapes.length + 1;
      continue;
    }
    const start = run.index + escapes.length;
    const end = failed.has(ticks.length) ? -1 : closingRun(text, run.index + whole.length, ticks.length);
    if (end < 0) {
      failed.add(ticks.length);
    } else {
      ranges.push({ start, end });
      runs.lastIndex = end;
    }
  }
  return ranges;
}

/** Where the next run of exactly so many backticks ends; -1 without one. */
function closingRun(text: string, from: number, ticks: number): number {
  for (let start = text.indexOf('`', from); start >= 0; ) {
    let end = start;
    while (text[end] === '`') {
      end++;
    }
    if (end - start === ticks) {
      return end;
    }
    start = text.indexOf('`', end);
  }
  return -1;
}
