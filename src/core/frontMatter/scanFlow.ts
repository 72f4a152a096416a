import { type Span, span } from '../text/span';
import type { ListItem } from './frontMatter';
import { type ScanState, scanQuoted } from './scanQuoted';
import { isBlank, isBlankOrBreakAt, isBreak, lineTextEnd, nextLineStart, skipBlanks } from './yamlLine';

export interface RawItem {
  readonly span: Span;
  readonly style: ListItem['style'];
  /** Of a quoted item: whether its closing quote is there. */
  readonly isClosed: boolean;
}

export interface ScannedFlow {
  /** After the closing bracket; while it is missing, after the last text that belongs to the value. */
  readonly end: number;
  readonly isClosed: boolean;
  /** What stands between the commas of the outermost brackets; nothing after a trailing comma. */
  readonly items: readonly RawItem[];
}

/**
 * The list or map in brackets that begins at the offset. While its bracket is missing it ends before the next line that
 * `beginsField`, so that the fields after it stay what they are.
 */
export function scanFlow(
  text: string,
  start: number,
  limit: number,
  state: ScanState,
  beginsField: (lineStart: number) => boolean,
): ScannedFlow {
  if (text[start] === '{' && !state.isValid && !state.exhausted.has(123)) {
    const whole = new FlowScan(text, start, limit, state, () => false).run();
    if (whole.isClosed) {
      return whole;
    }
    state.exhausted.add(123);
  }
  return new FlowScan(text, start, limit, state, state.isValid ? () => false : beginsField).run();
}

class FlowScan {
  readonly #items: RawItem[] = [];
  readonly #open: number[] = [];
  #itemStart: number | undefined;
  #itemStyle: ListItem['style'] = 'empty';
  #isItemClosed = true;
  /** After the last character that isn't blank, break or comment. */
  #textEnd: number;
  /** Whether a token may begin here, so that a quote opens and isn't part of a word. */
  #isTokenStart = true;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly limit: number,
    readonly state: ScanState,
    readonly beginsField: (lineStart: number) => boolean,
  ) {
    this.#textEnd = start;
  }

  run(): ScannedFlow {
    let i = this.start;
    while (i < this.limit) {
      const code = this.text.charCodeAt(i);
      if (isBreak(code)) {
        const line = nextLineStart(this.text, i, this.limit);
        if (this.beginsField(line)) {
          break;
        }
        i = line;
      } else if (isBlank(code)) {
        this.#blank(i++, code);
      } else if (code === 35 && (this.#isTokenStart || isBlankOrBreakAt(this.text, i - 1, this.limit))) {
        i = this.#comment(i);
      } else {
        i = this.#token(i, code);
        if (this.#open.length === 0) {
          return { end: i, isClosed: true, items: this.#items };
        }
      }
    }
    this.#endItem(false);
    return { end: this.#textEnd, isClosed: false, items: this.#items };
  }

  /** js-yaml 5.5 refuses a tab between the values in brackets. */
  #blank(i: number, code: number): void {
    if (code === 9 && !this.state.isValid) {
      this.state.paddings.push({ offset: i, removed: 1, count: 1 });
    }
  }

  /** Psych takes `#` for a comment straight after a comma, js-yaml after a blank only. */
  #comment(i: number): number {
    if (!this.state.isValid && !isBlankOrBreakAt(this.text, i - 1, this.limit)) {
      this.state.paddings.push({ offset: i, removed: 0, count: 1 });
    }
    return lineTextEnd(this.text, i, this.limit);
  }

  #token(i: number, code: number): number {
    const isOutermost = this.#open.length === 1;
    if (code === 91 || code === 123) {
      if (isOutermost) {
        this.#begin(i, 'collection');
      }
      this.#open.push(code);
      return this.#after(i + 1, true);
    }
    if (code === 93 || code === 125) {
      if (isOutermost) {
        this.#endItem(false);
      }
      this.#open.pop();
      return this.#after(i + 1, false);
    }
    if (code === 44) {
      if (isOutermost) {
        this.#endItem(true, i);
      }
      return this.#after(i + 1, true);
    }
    if ((code === 34 || code === 39) && this.#isTokenStart) {
      return this.#quoted(i, code, isOutermost);
    }
    if (
      code === 58 &&
      (isBlankOrBreakAt(this.text, i + 1, this.limit) || isFlowIndicator(this.text.charCodeAt(i + 1)))
    ) {
      if (isOutermost) {
        this.#begin(i, 'collection');
        this.#itemStyle = 'collection';
      }
      return this.#after(i + 1, true);
    }
    if (isOutermost) {
      this.#begin(i, 'plain');
    }
    const isProperty = this.#isTokenStart && (code === 33 || code === 38);
    return isProperty ? this.#property(i) : this.#after(i + 1, false);
  }

  #quoted(i: number, code: number, isOutermost: boolean): number {
    const end = scanQuoted(this.text, i, this.limit, this.state, true);
    if (isOutermost) {
      this.#begin(i, code === 34 ? 'double' : 'single');
      this.#isItemClosed &&= end !== undefined;
    }
    return this.#after(end ?? endOfOpenItem(this.text, i + 1, this.limit), false);
  }

  /** `!tag` or `&anchor`, after which the item proper begins. */
  #property(i: number): number {
    let end = i;
    while (!isBlankOrBreakAt(this.text, end, this.limit) && !isFlowIndicator(this.text.charCodeAt(end))) {
      end++;
    }
    this.#itemStyle = this.#itemStyle === 'plain' ? 'empty' : this.#itemStyle;
    return this.#after(end, true);
  }

  #after(offset: number, isTokenStart: boolean): number {
    this.#textEnd = offset;
    this.#isTokenStart = isTokenStart;
    return offset;
  }

  #begin(i: number, style: ListItem['style']): void {
    this.#itemStart ??= i;
    if (this.#itemStyle === 'empty') {
      this.#itemStyle = style;
    }
  }

  #endItem(isAtComma: boolean, comma = 0): void {
    if (this.#itemStart !== undefined) {
      const place = span(this.#itemStart, this.#textEnd);
      this.#items.push({ span: place, style: this.#itemStyle, isClosed: this.#isItemClosed });
    } else if (isAtComma) {
      const place = Math.min(skipBlanks(this.text, this.#textEnd, comma), this.#textEnd + 1);
      this.#items.push({ span: span(place, place), style: 'empty', isClosed: true });
    }
    this.#itemStart = undefined;
    this.#itemStyle = 'empty';
    this.#isItemClosed = true;
  }
}

function isFlowIndicator(code: number): boolean {
  return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}

/** An item whose quote isn't closed ends with its line, or at the comma or bracket that stands after it already. */
function endOfOpenItem(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && !isBreak(text.charCodeAt(i)) && !',]}'.includes(text[i] ?? '')) {
    i++;
  }
  return i;
}
