/** White space as Ruby's `\s` has it: an ideographic space is a letter like any other. */
export function isWhiteSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** The first place in a range that holds no white space. */
export function skipWhiteSpace(text: string, start: number, end: number): number {
  let index = start;
  while (index < end && isWhiteSpace(text.charCodeAt(index))) {
    index++;
  }
  return index;
}

/** The place behind the last one in a range that holds no white space. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let index = end;
  while (index > start && isWhiteSpace(text.charCodeAt(index - 1))) {
    index--;
  }
  return index;
}

/** Where the line after the one at `start` begins. */
export function nextLineAfter(text: string, start: number): number {
  const found = text.indexOf('\n', start);
  return found < 0 ? text.length : found + 1;
}
