/** Reading a line of YAML character by character. Offsets in, offsets out; nothing here looks beyond `limit`. */

export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** LF or CR; a CR may stand alone. */
export function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

/** The end of the line's text, before its break. */
export function lineTextEnd(text: string, offset: number, limit: number): number {
  let end = offset;
  while (end < limit && !isBreak(text.charCodeAt(end))) {
    end++;
  }
  return end;
}

/** The start of the line after the one that the offset is in; `limit` when there is none. */
export function nextLineStart(text: string, offset: number, limit: number): number {
  const end = lineTextEnd(text, offset, limit);
  if (end >= limit) {
    return limit;
  }
  return text.charCodeAt(end) === 13 && end + 1 < limit && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}

export function lineStartAt(text: string, offset: number, from: number): number {
  let start = offset;
  while (start > from && !isBreak(text.charCodeAt(start - 1))) {
    start--;
  }
  return start;
}

export function skipBlanks(text: string, offset: number, limit: number): number {
  let end = offset;
  while (end < limit && isBlank(text.charCodeAt(end))) {
    end++;
  }
  return end;
}

export function skipSpaces(text: string, offset: number, limit: number): number {
  let end = offset;
  while (end < limit && text.charCodeAt(end) === 32) {
    end++;
  }
  return end;
}

export function trimBlanksBefore(text: string, offset: number, from: number): number {
  let end = offset;
  while (end > from && isBlank(text.charCodeAt(end - 1))) {
    end--;
  }
  return end;
}

export function isBlankOrBreakAt(text: string, offset: number, limit: number): boolean {
  if (offset >= limit) {
    return true;
  }
  const code = text.charCodeAt(offset);
  return isBlank(code) || isBreak(code);
}

/** Whether the line ends here, but for blanks or a comment. */
export function isLineDone(text: string, offset: number, limit: number): boolean {
  const next = skipBlanks(text, offset, limit);
  return next >= limit || isBreak(text.charCodeAt(next)) || text.charCodeAt(next) === 35;
}

/** Whether `-` stands here as the mark of a list item. */
export function isDash(text: string, offset: number, limit: number): boolean {
  return text.charCodeAt(offset) === 45 && offset < limit && isBlankOrBreakAt(text, offset + 1, limit);
}

/** Where an unquoted text ends on this line: at its end or before a comment, without the blanks there. */
export function plainEnd(text: string, offset: number, limit: number): number {
  let end = offset;
  let last = offset;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (isBreak(code) || (code === 35 && end > offset && isBlank(text.charCodeAt(end - 1)))) {
      break;
    }
    if (!isBlank(code)) {
      last = end + 1;
    }
  }
  return last;
}

/** `---` or `...` at the start of a line: another document begins, or this one ends. */
export function isDocumentMark(text: string, lineStart: number, limit: number): boolean {
  const isMark = text.startsWith('---', lineStart) || text.startsWith('...', lineStart);
  return isMark && isBlankOrBreakAt(text, lineStart + 3, limit);
}
