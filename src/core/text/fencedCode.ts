import { type Span, span } from './span';

/** A line that opens or closes fenced code, as GFM has it. */
const fence = /^ {0,3}(`{3,}(?=[^`\n]*$)|~{3,})[ \t]*(.*)$/gm;

/** The blocks of fenced code in a text, their fences included; one that is never closed goes on to the end. */
function fencedCode(text: string): readonly Span[] {
  const blocks: Span[] = [];
  let open: { readonly start: number; readonly marks: string } | undefined;
  for (const { index, 0: line, 1: marks = '', 2: info = '' } of text.matchAll(fence)) {
    if (!open) {
      open = { start: index, marks };
    } else if (info.trim() === '' && marks.startsWith(open.marks)) {
      blocks.push(span(open.start, index + line.length));
      open = undefined;
    }
  }
  return open ? [...blocks, span(open.start, text.length)] : blocks;
}

/** Tells of offsets whether they are in fenced code. */
export function isInFencedCode(text: string): (offset: number) => boolean {
  const blocks = text.includes('```') || text.includes('~~~') ? fencedCode(text) : [];
  return (offset) => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle] as Span).end <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < blocks.length && (blocks[low] as Span).start <= offset;
  };
}
