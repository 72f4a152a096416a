import { LetterCounter } from './letterCounter';
import { NextMatch } from './nextMatch';
import type { OffsetsByKey } from './offsetsByKey';

/** What the pieces of the scanner share while one text is read. Lines end with `\n`. */
export class BodyScan {
  readonly counter: LetterCounter;
  codeLines = 0;
  images = 0;

  /** Up to here only Liquid is markup: the text stands between backticks. */
  codeSpanEnd = 0;
  /** Up to here Liquid is text: it stands between `{% raw %}` and `{% endraw %}`. */
  rawEnd = 0;
  /** Square brackets open in this paragraph. */
  openBrackets = 0;
  /** Columns from which an indented line is code: four, more within lists and footnotes, endless within HTML. */
  codeIndent = plainCodeIndent;
  afterBlankLine = false;

  /** Lines that can close a fence, made when the first fence opens. */
  fenceLines: OffsetsByKey | undefined;
  /** Runs of backticks up to an offset, by length. */
  backticks: { readonly runs: OffsetsByKey; readonly end: number } | undefined;

  readonly blankLine: NextMatch;
  readonly commentEnd: NextMatch;
  readonly liquidTagStart: NextMatch;
  readonly liquidTagEnd: NextMatch;
  readonly liquidOutputStart: NextMatch;
  readonly liquidOutputEnd: NextMatch;
  readonly liquidCommentEnd: NextMatch;
  readonly liquidHighlightEnd: NextMatch;
  readonly liquidRawEnd: NextMatch;
  readonly kramdownCommentEnd: NextMatch;
  readonly paragraphEnd: NextMatch;
  /** Ends of the HTML elements whose text is not read as prose. */
  readonly elementEnds: ReadonlyMap<string, NextMatch>;

  constructor(readonly text: string) {
    this.counter = new LetterCounter(text);
    this.blankLine = new NextMatch(text, /\n[ \t]*(?=\n)/g);
    this.commentEnd = new NextMatch(text, /-->/g);
    this.liquidTagStart = new NextMatch(text, /\{%/g);
    this.liquidTagEnd = new NextMatch(text, /%\}/g);
    this.liquidOutputStart = new NextMatch(text, /\{\{/g);
    this.liquidOutputEnd = new NextMatch(text, /\}\}/g);
    this.liquidCommentEnd = new NextMatch(text, /\{%-?[ \t]*endcomment[ \t]*-?%\}/g);
    this.liquidHighlightEnd = new NextMatch(text, /\{%-?[ \t]*endhighlight[ \t]*-?%\}/g);
    this.liquidRawEnd = new NextMatch(text, /\{%-?[ \t]*endraw[ \t]*-?%\}/g);
    this.kramdownCommentEnd = new NextMatch(text, /\{:\/(?:comment)?\}/g);
    this.paragraphEnd = new NextMatch(text, /\n(?=[ \t]*(?:\n|```|~~~|[-*+][ \t]|\d+\.[ \t]|[>#|]))/g);
    this.elementEnds = new Map([
      ['script', new NextMatch(text, /<\/script[ \t]*>/gi)],
      ['style', new NextMatch(text, /<\/style[ \t]*>/gi)],
      ['pre', new NextMatch(text, /(?:<\/code>\s*)?<\/pre[ \t]*>/gi)],
      ['rt', new NextMatch(text, /<\/rt>/gi)],
      ['rp', new NextMatch(text, /<\/rp>/gi)],
    ]);
  }

  /** Offset of the line's end, before its `\n`. */
  lineEnd(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end === -1 ? this.text.length : end;
  }

  /** Whether a pattern with the flag `y` matches at an offset: the offset behind the match. */
  endOf(pattern: RegExp, offset: number): number | undefined {
    pattern.lastIndex = offset;
    return pattern.test(this.text) ? pattern.lastIndex : undefined;
  }
}

/** https://kramdown.gettalong.org/syntax.html#code-blocks */
export const plainCodeIndent = 4;
