import { escapeHtml } from '../escapeHtml';
import { replaceInHtml } from '../replaceInHtml';
import { type HighlightedCode, type LiquidPiece, scanLiquid } from './scanLiquid';

/** Spaces before a line of code. */
const indentationOfCode = 4;
const longestLabel = 60;
const longestTitle = 500;

/**
 * Takes Liquid out of a text before Markdown reads it and puts quiet notes in its place afterwards. Each piece becomes
 * a word that Markdown leaves alone anywhere, in a link's address as well; lines keep their numbers.
 */
export class LiquidStandIns {
  /** The text for Markdown. */
  readonly text: string;
  readonly #source: string;
  readonly #pieces: readonly LiquidPiece[];
  /** Occurs nowhere in the text; empty when nothing had to be replaced. */
  readonly #word: string;
  /** Finds what stands in for pieces: their index, or none for a mark on a further line. */
  readonly #pattern: RegExp;

  constructor(text: string, pieces: readonly LiquidPiece[] = scanLiquid(text)) {
    this.#source = text;
    this.#pieces = pieces;
    this.#word = this.#pieces.length === 0 ? '' : unusedWord(text);
    this.#pattern = new RegExp(`${this.#word}(?:c|(\\d+)e)`, 'g');
    this.text = this.#pieces.length === 0 ? text : this.#withBlocks(this.#replaced());
  }

  /** Code shows Liquid as it was written. */
  restore(code: string): string {
    if (this.#word === '' || !code.includes(this.#word)) {
      return code;
    }
    const pattern = new RegExp(`\\n[ \\t]*${this.#word}c|${this.#word}(\\d+)e|</?${this.#word}>`, 'g');
    return code.replace(pattern, (_whole, index: string | undefined) =>
      index === undefined ? '' : this.#sourceOf(this.#pieces[Number(index)]),
    );
  }

  /** The text without any trace of Liquid, for names made from it. */
  omit(text: string): string {
    return this.#word === '' ? text : text.replace(this.#pattern, '');
  }

  /** Finished HTML with a note for each piece in running text, and the source back in attributes. */
  fillIn(html: string): string {
    if (this.#word === '' || !html.includes(this.#word)) {
      return html;
    }
    const lines = new RegExp(`<${this.#word}>([^]*?)</${this.#word}>\\n?`, 'g');
    const withBlocks = html
      .replace(/ (?:id="|href="#)[^"]*"/g, (attribute) => this.omit(attribute))
      .replace(lines, (_whole, inner: string) => this.#linesHtml(inner));
    return replaceInHtml(withBlocks, this.#pattern, ([, index], context) => {
      const piece = index === undefined ? undefined : this.#pieces[Number(index)];
      if (!piece || context === 'tag') {
        return '';
      }
      return context === 'text' ? this.note(piece) : escapeHtml(this.#sourceOf(piece));
    });
  }

  /** What a reader sees where the piece stands. */
  note(piece: LiquidPiece): string {
    if (piece.code) {
      return `<code>${escapeHtml(piece.code.text)}</code>`;
    }
    const title = escapeHtml(this.#sourceOf(piece).slice(0, longestTitle));
    return `<span class="postwright-liquid" title="${title}">${escapeHtml(shortened(piece.label))}</span>`;
  }

  /** Tags that have lines to themselves: notes side by side, code as Jekyll's `highlight` shows it. */
  #linesHtml(standIns: string): string {
    let html = '';
    let notes = '';
    for (const [, index] of standIns.matchAll(this.#pattern)) {
      const piece = index === undefined ? undefined : this.#pieces[Number(index)];
      if (piece?.code) {
        html += notesBlock(notes) + codeFigure(piece.code);
        notes = '';
      } else if (piece) {
        notes += this.note(piece);
      }
    }
    return html + notesBlock(notes);
  }

  /**
   * Lines with nothing but tags become blocks of their own: Liquid leaves an empty line there, or a block of HTML. The
   * element around them is one that no post holds.
   */
  #withBlocks(text: string): string {
    const lines = text.split('\n');
    for (let first = 0; first < lines.length; first++) {
      if (!this.#begins(lines[first])) {
        continue;
      }
      let last = first;
      while (last + 1 < lines.length && this.#isAloneOnLine(lines[last + 1])) {
        last++;
      }
      lines[first] = (lines[first] ?? '').replace(this.#word, `<${this.#word}>${this.#word}`);
      lines[last] = (lines[last] ?? '').replace(/(?=\s*$)/, `</${this.#word}>`);
      first = last;
    }
    return lines.join('\n');
  }

  #begins(line: string | undefined): boolean {
    const first = line?.trimStart() ?? '';
    return (
      line !== undefined &&
      line.length - first.length < indentationOfCode &&
      /^\d+e/.test(first.slice(this.#word.length)) &&
      this.#isAloneOnLine(line)
    );
  }

  /** Tags only: what an output leaves on a line is text. */
  #isAloneOnLine(line: string | undefined): boolean {
    if (!line?.trimStart().startsWith(this.#word)) {
      return false;
    }
    const rest = line.replace(this.#pattern, (_whole, index: string | undefined) =>
      index !== undefined && this.#pieces[Number(index)]?.kind === 'output' ? '?' : '',
    );
    return rest.trim() === '';
  }

  #sourceOf(piece: LiquidPiece | undefined): string {
    return piece ? this.#source.slice(piece.start, piece.end) : '';
  }

  #replaced(): string {
    let result = '';
    let done = 0;
    this.#pieces.forEach((piece, index) => {
      result += this.#source.slice(done, piece.start) + this.#standIn(piece, index);
      done = piece.end;
    });
    return result + this.#source.slice(done);
  }

  /** A piece of several lines stays as tall: each further line holds a mark that keeps it from being blank. */
  #standIn(piece: LiquidPiece, index: number): string {
    const first = piece.kind === 'hidden' ? '' : `${this.#word}${index}e`;
    const breaks = countLineBreaks(this.#sourceOf(piece));
    if (breaks === 0) {
      return first;
    }
    const further =
      piece.kind === 'hidden' && this.#isAlone(piece) ? '\n' : `\n${this.#indentationBefore(piece)}${this.#word}c`;
    return first + further.repeat(breaks);
  }

  #isAlone({ start, end }: LiquidPiece): boolean {
    const lineStart = this.#source.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = this.#source.indexOf('\n', end);
    return (
      isBlank(this.#source, lineStart, start) && isBlank(this.#source, end, lineEnd < 0 ? this.#source.length : lineEnd)
    );
  }

  /** The blanks in front of a piece that begins its line, so that its further lines stay in the same list item. */
  #indentationBefore({ start }: LiquidPiece): string {
    let from = start;
    while (from > 0 && (this.#source[from - 1] === ' ' || this.#source[from - 1] === '\t')) {
      from--;
    }
    return from === 0 || this.#source[from - 1] === '\n' ? this.#source.slice(from, start) : '';
  }
}

function notesBlock(notes: string): string {
  return notes === '' ? '' : `<div class="postwright-liquid-block">${notes}</div>\n`;
}

/** What Jekyll's `highlight` tag prints with rouge, but for colours. */
function codeFigure({ text, language }: HighlightedCode): string {
  const name = language === undefined ? '' : escapeHtml(language);
  const attributes = language === undefined ? '' : ` class="language-${name}" data-lang="${name}"`;
  return `<figure class="highlight"><pre><code${attributes}>${escapeHtml(text)}</code></pre></figure>\n`;
}

function unusedWord(text: string): string {
  for (let attempt = 0; ; attempt++) {
    const word = `pwliquid${attempt}x`;
    if (!text.includes(word)) {
      return word;
    }
  }
}

function countLineBreaks(text: string): number {
  return text.split(/\r\n|\n|\r/).length - 1;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (text[i] !== ' ' && text[i] !== '\t' && text[i] !== '\r') {
      return false;
    }
  }
  return true;
}

function shortened(label: string): string {
  return label.length > longestLabel ? `${label.slice(0, longestLabel)}…` : label;
}
