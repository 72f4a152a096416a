import { type LiquidStructure, liquidStructure } from './liquidStructure';
import { liquidTokens } from './liquidToken';

/** Where the cursor stands in a tag or an output that may be half-typed. */
export interface LiquidPlace {
  readonly kind: 'tag' | 'output';
  /** Where what is inside of the braces begins. */
  readonly start: number;
  /** From there to the cursor. */
  readonly typed: string;
  /** What stands between the cursor and the closing braces on the same line; undefined where there are none. */
  readonly rest: string | undefined;
  /** What is open before it. */
  readonly before: LiquidStructure;
  /** Whether it stands in `raw`, where only `endraw` means something. */
  readonly isRaw: boolean;
}

/** Nobody writes longer tags. */
const longest = 2000;

/** Undefined outside of Liquid. */
export function liquidPlaceAt(text: string, bodyStart: number, offset: number): LiquidPlace | undefined {
  const from = Math.max(bodyStart, offset - longest);
  const near = text.slice(from, offset);
  const opening = Math.max(near.lastIndexOf('{%'), near.lastIndexOf('{{'));
  if (opening < 0) {
    return undefined;
  }
  const kind = near[opening + 1] === '%' ? 'tag' : 'output';
  const start = from + opening + 2 + (near[opening + 2] === '-' ? 1 : 0);
  const typed = text.slice(start, offset);
  if (start > offset || typed.includes(kind === 'tag' ? '%}' : '}') || /\n[ \t\r]*\n/.test(typed)) {
    return undefined;
  }
  const earlier = text.slice(0, from + opening);
  const raw = [...liquidTokens(earlier, bodyStart)].at(-1);
  const isRaw = raw?.name === 'raw' && !/\{%-?\s*endraw\s*-?%\}/.test(earlier.slice(raw.span.end));
  return {
    kind,
    start,
    typed,
    rest: /^([^\n{}%]*)(?:-?[%}]\})/.exec(text.slice(offset, offset + longest))?.[1]?.replace(/-$/, ''),
    before: liquidStructure(earlier, bodyStart),
    isRaw,
  };
}
