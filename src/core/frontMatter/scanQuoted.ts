import { isBreak, isLineDone, lineTextEnd, nextLineStart, skipBlanks } from './yamlLine';

/** What a scan has learned on its way; one for a whole front matter. */
export interface ScanState {
  /** Whether the text is known to be valid, so that every quote and bracket closes where it looks to. */
  readonly isValid: boolean;
  readonly paddings: Padding[];
  /** Quotes and brackets that don't close any more, so that a scan over many open ones stays linear. */
  readonly exhausted: Set<number>;
  /** The first tab that stands where Psych wants spaces. */
  tab: number | undefined;
  /** The first line that is neither a field nor a part of one. */
  stray: number | undefined;
  /** The first colon with nothing before it, which Psych refuses and js-yaml takes for a field without a name. */
  nameless: number | undefined;
  /** Whether `?` has begun a key, which may put a colon at the start of a line. */
  hasComplexKey: boolean;
}

export function newScanState(isValid: boolean): ScanState {
  return {
    isValid,
    paddings: [],
    exhausted: new Set(),
    tab: undefined,
    stray: undefined,
    nameless: undefined,
    hasComplexKey: false,
  };
}

/** Spaces that make of what Psych accepts something that js-yaml accepts too, and change no value. */
export interface Padding {
  readonly offset: number;
  /** Characters that the spaces take the place of. */
  readonly removed: number;
  readonly count: number;
}

/**
 * After the closing quote of the text that begins at the offset; undefined while it is missing. Then the next quote found belongs
 * to another value; it is recognised by what follows: after a closing quote stand only blanks, a comment, or in brackets one of `,]}:`.
 */
export function scanQuoted(
  text: string,
  start: number,
  limit: number,
  state: ScanState,
  isInFlow: boolean,
): number | undefined {
  const quote = text.charCodeAt(start);
  const isExhausted = state.exhausted.has(quote);
  const close = findClosingQuote(text, start + 1, limit, quote, isExhausted);
  if (close === undefined) {
    state.exhausted.add(quote);
    return undefined;
  }
  const isBelieved = state.isValid || (!isInFlow && isOneLine(text, start, close));
  return isBelieved || isFollowedWell(text, close + 1, limit, isInFlow) ? close + 1 : undefined;
}

function findClosingQuote(
  text: string,
  from: number,
  limit: number,
  quote: number,
  isInLine: boolean,
): number | undefined {
  for (let i = from; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 92 && quote === 34) {
      i++;
    } else if (code === quote) {
      if (quote === 34 || i + 1 >= limit || text.charCodeAt(i + 1) !== 39) {
        return i;
      }
      i++;
    } else if (isInLine && isBreak(code)) {
      return undefined;
    }
  }
  return undefined;
}

function isOneLine(text: string, start: number, end: number): boolean {
  return lineTextEnd(text, start, end) === end;
}

function isFollowedWell(text: string, offset: number, limit: number, isInFlow: boolean): boolean {
  if (isLineDone(text, offset, limit)) {
    return true;
  }
  return isInFlow && ',]}:'.includes(text[skipBlanks(text, offset, limit)] ?? '');
}

/** Notes that the lines after the first one between the offsets may stand at any column: Psych doesn't mind, js-yaml does. */
export function padContinuations(text: string, start: number, end: number, count: number, state: ScanState): void {
  if (state.isValid) {
    return;
  }
  for (let line = nextLineStart(text, start, end); line < end; line = nextLineStart(text, line, end)) {
    if (!isBreak(text.charCodeAt(line))) {
      state.paddings.push({ offset: line, removed: 0, count });
    }
  }
}
