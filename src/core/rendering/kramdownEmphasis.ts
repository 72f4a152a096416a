import type { MarkdownIt } from 'markdown-it';

/**
 * Lets asterisks open before anything but a blank and close after anything but a blank, as kramdown does
 * (lib/kramdown/parser/kramdown/emphasis.rb). CommonMark also looks at punctuation, and so shows the asterisks of
 * `これは**「大事」**です`, where no blank separates words.
 */
export function emphasiseAsKramdown(md: MarkdownIt): void {
  const Base = md.inline.State;
  md.inline.State = class extends Base {
    override scanDelims(start: number, canSplitWord: boolean) {
      const scanned = super.scanDelims(start, canSplitWord);
      if (this.src[start] !== '*') {
        return scanned;
      }
      const next = start + scanned.length;
      return {
        ...scanned,
        can_open: next < this.posMax && !isBlankOrNothing(this.src[next]),
        can_close: !isBlankOrNothing(this.src[start - 1]),
      };
    }
  };
}

function isBlankOrNothing(char: string | undefined): boolean {
  return char === undefined || /\s/.test(char);
}
