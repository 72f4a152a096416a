import type { BodyScan } from './bodyScan';
import { OffsetsByKey } from './offsetsByKey';

/**
 * At a run of backticks: goes past it, and when a run of the same length follows in the paragraph, notes that the text up
 * to there is code, whose words are read but whose signs are no markup.
 */
export function startCodeSpan(scan: BodyScan, at: number): number {
  const { text } = scan;
  if (scan.backticks === undefined || at >= scan.backticks.end) scan.backticks = findBackticks(scan, at);
  const opening = endOfRun(text, at);
  const closing = scan.backticks.runs.firstFrom(opening - at, opening);
  if (closing !== undefined) scan.codeSpanEnd = closing + opening - at;
  return opening;
}

function findBackticks(scan: BodyScan, start: number): { readonly runs: OffsetsByKey; readonly end: number } {
  const { text } = scan;
  const end = scan.paragraphEnd.from(start)?.start ?? text.length;
  const runs = new OffsetsByKey();
  for (let at = text.indexOf('`', start); at !== -1 && at < end; ) {
    const runEnd = endOfRun(text, at);
    runs.note(runEnd - at, at);
    at = text.indexOf('`', runEnd);
  }
  return { runs, end };
}

function endOfRun(text: string, start: number): number {
  let end = start;
  while (text.charCodeAt(end) === 0x60) end++;
  return end;
}
