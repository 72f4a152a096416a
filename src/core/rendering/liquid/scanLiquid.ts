/** Something of Liquid in a text, found the way Liquid's own tokenizer finds it: before Markdown, inside code too. */
export interface LiquidPiece {
  /** Offsets in the text; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: LiquidPieceKind;
  /** What stands between the braces, on one line: `include figure.html`. */
  readonly label: string;
  /** The code of a `highlight` block. */
  readonly code: HighlightedCode | undefined;
}

/** `hidden` leaves nothing behind: a comment, or the marks around raw text. */
export type LiquidPieceKind = 'output' | 'tag' | 'code' | 'hidden';

export interface HighlightedCode {
  readonly language: string | undefined;
  readonly text: string;
}

/** All pieces in the order of the text, none inside another. What has no end yet is ordinary text: someone is typing it. */
export function scanLiquid(text: string): readonly LiquidPiece[] {
  const pieces: LiquidPiece[] = [];
  const ends = new BlockEnds(text);
  let offset = nextOpening(text, 0);
  while (offset >= 0) {
    const end = endOfMarkup(text, offset);
    if (end === undefined) {
      offset = nextOpening(text, offset + 2);
      continue;
    }
    pieces.push(...piecesAt(text, offset, end, ends));
    offset = nextOpening(text, pieces.at(-1)?.end ?? end);
  }
  return pieces;
}

function piecesAt(text: string, start: number, end: number, ends: BlockEnds): readonly LiquidPiece[] {
  const label = labelOf(text.slice(start + 2, end - 2));
  if (text[start + 1] === '{') {
    return [{ start, end, kind: 'output', label, code: undefined }];
  }
  const name = /^\w+/.exec(label)?.[0] ?? '';
  const close = name === 'raw' || name === 'comment' || name === 'highlight' ? ends.after(name, end) : undefined;
  if (!close) {
    return [{ start, end, kind: 'tag', label, code: undefined }];
  }
  if (name === 'raw') {
    return [
      { start, end, kind: 'hidden', label, code: undefined },
      { ...close, kind: 'hidden', label: 'endraw', code: undefined },
    ];
  }
  const code = name === 'highlight' ? highlightedCode(label, text.slice(end, close.start)) : undefined;
  return [{ start, end: close.end, kind: code ? 'code' : 'hidden', label, code }];
}

/** Jekyll's `highlight` prints the code without the line breaks around it. */
function highlightedCode(label: string, between: string): HighlightedCode {
  return {
    language: /^highlight\s+([\w.+#-]+)/.exec(label)?.[1],
    text: trimLineBreaks(between.replace(/\{%-?[ \t]*(?:end)?raw[ \t]*-?%\}/g, '')),
  };
}

function trimLineBreaks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isLineBreak(text, start)) {
    start++;
  }
  while (end > start && isLineBreak(text, end - 1)) {
    end--;
  }
  return text.slice(start, end);
}

function isLineBreak(text: string, offset: number): boolean {
  return text[offset] === '\n' || text[offset] === '\r';
}

function labelOf(inside: string): string {
  return inside.replace(/^-|-$/g, '').replace(/\s+/g, ' ').trim();
}

function nextOpening(text: string, from: number): number {
  for (let i = text.indexOf('{', from); i >= 0; i = text.indexOf('{', i + 1)) {
    if (text[i + 1] === '{' || text[i + 1] === '%') {
      return i;
    }
  }
  return -1;
}

/**
 * The end of `{{ … }}` or `{% … %}`; undefined without one. Markup that runs over a blank line or into the next
 * opening, other than an output within a tag (the name of an include may have one), is half-typed: without that rule a brace typed at the top would swallow the article for a moment.
 */
function endOfMarkup(text: string, start: number): number | undefined {
  const close = text[start + 1] === '{' ? '}' : '%';
  let lineIsBlank = false;
  for (let i = start + 2; i < text.length; i++) {
    const char = text[i];
    if (char === close && text[i + 1] === '}') {
      return i + 2;
    }
    if (char === '{' && (text[i + 1] === '{' || text[i + 1] === '%')) {
      const output = close === '%' ? /\{\{[^{}%\n]*\}\}/y : undefined;
      if (!output || !matchesAt(output, text, i)) {
        return undefined;
      }
      i = output.lastIndex - 1;
      continue;
    }
    if (char === '\n') {
      if (lineIsBlank) {
        return undefined;
      }
      lineIsBlank = true;
    } else if (char !== ' ' && char !== '\t' && char !== '\r') {
      lineIsBlank = false;
    }
  }
  return undefined;
}

function matchesAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

/** Finds end tags; a name that once had no end tag ahead is not looked for again, which keeps the scan linear. */
class BlockEnds {
  readonly #text: string;
  readonly #exhausted = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  after(
    name: 'raw' | 'comment' | 'highlight',
    from: number,
  ): { readonly start: number; readonly end: number } | undefined {
    if (this.#exhausted.has(name)) {
      return undefined;
    }
    const pattern = new RegExp(`\\{%-?[ \\t]*end${name}[ \\t]*-?%\\}`, 'g');
    pattern.lastIndex = from;
    const match = pattern.exec(this.#text);
    if (!match) {
      this.#exhausted.add(name);
      return undefined;
    }
    return { start: match.index, end: match.index + match[0].length };
  }
}
