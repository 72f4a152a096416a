import type { BodyScan } from './bodyScan';
import { countCodeLines } from './codeLines';
import { OffsetsByKey } from './offsetsByKey';

/**
 * When a fence (three or more backticks or tildes) opens at an offset and is closed later by one of the same length, as
 * kramdown wants it: counts the lines of code between and returns the start of the line after it.
 */
export function fenceEnd(scan: BodyScan, at: number): number | undefined {
  const { text } = scan;
  const marker = scan.endOf(fenceMarker, at);
  if (marker === undefined) return undefined;
  const openingEnd = scan.lineEnd(marker);
  const ticks = text.startsWith('`', at);
  if (ticks && text.slice(marker, openingEnd).includes('`')) return undefined;

  scan.fenceLines ??= findFenceLines(text, openingEnd + 1);
  const closing = scan.fenceLines.firstFrom(fenceKey(ticks, marker - at), openingEnd + 1);
  if (closing === undefined) return undefined;
  scan.codeLines += countCodeLines(text, openingEnd + 1, closing);
  return Math.min(scan.lineEnd(closing) + 1, text.length);
}

const fenceMarker = /`{3,}|~{3,}/y;

/** Starts of lines that hold nothing but a fence, quoted or indented as may be. */
function findFenceLines(text: string, start: number): OffsetsByKey {
  const lines = new OffsetsByKey();
  const pattern = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/gm;
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const marker = match[1] ?? '';
    lines.note(fenceKey(marker.startsWith('`'), marker.length), match.index);
  }
  return lines;
}

function fenceKey(ticks: boolean, length: number): number {
  return ticks ? length : -length;
}
